/** Measures the ledger beside its peers, in turn and in one run, and prints what came out. */
@NullMarked
package vn.khuyencong.ledger.infra.benchmark;

import org.jspecify.annotations.NullMarked;

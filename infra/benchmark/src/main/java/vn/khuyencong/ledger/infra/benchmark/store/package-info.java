/** The two event stores that are compared: ours, and Axon's own on the same kind of file with the same pragmas. */
@NullMarked
package vn.khuyencong.ledger.infra.benchmark.store;

import org.jspecify.annotations.NullMarked;

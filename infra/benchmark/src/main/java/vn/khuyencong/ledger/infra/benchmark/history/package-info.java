/** A synthetic national history: how fast it folds to balances, and how much disk it takes. */
@NullMarked
package vn.khuyencong.ledger.infra.benchmark.history;

import org.jspecify.annotations.NullMarked;

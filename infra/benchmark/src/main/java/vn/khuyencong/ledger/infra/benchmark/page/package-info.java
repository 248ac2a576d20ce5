/** How long the pages take to be made, with a whole national history behind them. */
@NullMarked
package vn.khuyencong.ledger.infra.benchmark.page;

import org.jspecify.annotations.NullMarked;

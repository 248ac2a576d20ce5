/** One JVM: the command side, the query side and the embedded stores behind them. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded;

import org.jspecify.annotations.NullMarked;

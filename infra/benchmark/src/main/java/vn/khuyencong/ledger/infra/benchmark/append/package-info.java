/** Durable posting: our event store beside the one that comes with Axon, on the same kind of file. */
@NullMarked
package vn.khuyencong.ledger.infra.benchmark.append;

import org.jspecify.annotations.NullMarked;

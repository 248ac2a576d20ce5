/** Approvals and disbursements, each over two streams, beside double entry in PostgreSQL. */
@NullMarked
package vn.khuyencong.ledger.infra.benchmark.approval;

import org.jspecify.annotations.NullMarked;

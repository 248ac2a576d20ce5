/** How read models are kept: folded from facts into documents, whole batches at a time, and read as of any moment. */
@NullMarked
package vn.khuyencong.ledger.query.documents;

import org.jspecify.annotations.NullMarked;

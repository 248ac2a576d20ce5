/** Answers: facts to documents, documents to answers. */
@NullMarked
package vn.khuyencong.ledger.query;

import org.jspecify.annotations.NullMarked;

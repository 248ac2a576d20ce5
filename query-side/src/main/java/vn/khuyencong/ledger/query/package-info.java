/** The side that answers: facts become documents, documents answer questions. */
@NullMarked
package vn.khuyencong.ledger.query;

import org.jspecify.annotations.NullMarked;

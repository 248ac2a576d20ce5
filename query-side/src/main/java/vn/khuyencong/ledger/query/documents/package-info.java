/** The frame of every read model: facts in, whole documents out, each answer at one position of the log. */
@NullMarked
package vn.khuyencong.ledger.query.documents;

import org.jspecify.annotations.NullMarked;

/** The facts of the ledger as a question finds them: at one moment, laid out by what they speak of. */
@NullMarked
package vn.khuyencong.ledger.query.shelves;

import org.jspecify.annotations.NullMarked;

/** Finding a thing of the ledger by its number or by words of its name. */
@NullMarked
package vn.khuyencong.ledger.query.search;

import org.jspecify.annotations.NullMarked;

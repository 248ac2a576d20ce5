/** The reference data that a new ledger starts with: provinces by date, activities, and who can sign acts. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.reference;

import org.jspecify.annotations.NullMarked;

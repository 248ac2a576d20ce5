/** The dated tables that rules look up: provinces, activities and issuers, row by row, each with its act. */
@NullMarked
package vn.khuyencong.ledger.command.reference;

import org.jspecify.annotations.NullMarked;

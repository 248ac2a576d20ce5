/** Reads the tables that the house carries inside itself, so that data stays data and rows are never typed in code. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.table;

import org.jspecify.annotations.NullMarked;

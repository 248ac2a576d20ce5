/** Tables that leave the ledger as files: CSV and workbooks of the same rows. */
@NullMarked
package vn.khuyencong.ledger.query.table;

import org.jspecify.annotations.NullMarked;

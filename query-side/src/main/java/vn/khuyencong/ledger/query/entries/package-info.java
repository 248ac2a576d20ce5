/** Entries: facts that moved money, kept on shelves where questions find them. */
@NullMarked
package vn.khuyencong.ledger.query.entries;

import org.jspecify.annotations.NullMarked;

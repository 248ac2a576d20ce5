/** Chương trình khuyến công: commands that make the programme of a unit and a period known. */
@NullMarked
package vn.khuyencong.ledger.command.programme;

import org.jspecify.annotations.NullMarked;

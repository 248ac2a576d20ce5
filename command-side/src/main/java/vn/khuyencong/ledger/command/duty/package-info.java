/** What a second person does with a posting: confirms it, returns it, and lifts checks in an emergency. */
@NullMarked
package vn.khuyencong.ledger.command.duty;

import org.jspecify.annotations.NullMarked;

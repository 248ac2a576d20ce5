/** The one way that every command takes: remembered once, decided over a state, guarded by the account rule, appended whole. */
@NullMarked
package vn.khuyencong.ledger.command.desk;

import org.jspecify.annotations.NullMarked;

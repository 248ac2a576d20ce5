/** Decides: HTTP to command to stream to facts. */
@NullMarked
package vn.khuyencong.ledger.command;

import org.jspecify.annotations.NullMarked;

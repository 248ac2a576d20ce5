/** Quyết định: commands that make an act citable, show it, link it to what it rests on, and say when it no longer holds. */
@NullMarked
package vn.khuyencong.ledger.command.decision;

import org.jspecify.annotations.NullMarked;

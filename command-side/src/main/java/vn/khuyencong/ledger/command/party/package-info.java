/** Organisations, households and persons that carry out projects, receive their money or work beside them. */
@NullMarked
package vn.khuyencong.ledger.command.party;

import org.jspecify.annotations.NullMarked;

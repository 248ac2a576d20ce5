/** From facts to postings: the accounts, their families and the limits that guard them. */
@NullMarked
package vn.khuyencong.ledger.events.accounts;

import org.jspecify.annotations.NullMarked;

package vn.khuyencong.ledger.events.accounts;

import java.time.LocalDate;
import vn.khuyencong.ledger.events.Money;

/** By how much, in đồng, one guarded account of a fund changed at a date; posted where the entry stands. */
public record GuardedChange(Account account, LocalDate effectiveOn, Money change) {}

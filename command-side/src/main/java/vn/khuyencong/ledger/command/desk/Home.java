package vn.khuyencong.ledger.command.desk;

import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;

/** The stream that a fact stands in: the one that decided, unless its own words name another one. */
public final class Home {
    private Home() {}

    /** @param deciding the id of the stream that decided */
    public static String of(Fact fact, String deciding) {
        return switch (fact) {
            case FundsTransferredIn it -> it.fund().value();
            case FundsCarriedIn it -> it.fund().value();
            case EntryReversed it -> it.entry().stream();
            default -> deciding;
        };
    }
}

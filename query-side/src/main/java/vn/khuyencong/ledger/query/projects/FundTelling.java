package vn.khuyencong.ledger.query.projects;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.duty.DutyFact;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsCancelled;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;
import vn.khuyencong.ledger.query.shelves.Titles;

/** Tells what a fund's own facts say beside their amount, with names in place of ids. */
final class FundTelling {
    private final Titles titles;

    FundTelling(Titles titles) {
        this.titles = titles;
    }

    Told of(FundFact fact) {
        return switch (fact) {
            case FundsPlanned it -> told(programme(it.programme()));
            case FundsAllocated it -> told(it.tranche() == null ? null : new Detail.Said("tranche", it.tranche()));
            case FundsAdjusted it -> told(chain(it.chain()), programme(it.programme()));
            case FundsCancelled it -> told(chain(it.chain()), programme(it.programme()));
            case FundsTransferredOut it -> told(chain(it.chain()), fund("to-fund", it.to()), programme(it.programme()));
            case FundsTransferredIn it ->
                told(chain(it.chain()), fund("from-fund", it.from()), programme(it.programme()));
            case FundsCarriedOut it -> told(ground(it.ground()), fund("to-fund", it.to()), programme(it.programme()));
            case FundsCarriedIn it ->
                told(ground(it.ground()), fund("from-fund", it.from()), programme(it.programme()));
            case FundsReserved it -> Told.NOTHING_MORE;
            case FundsDrawn it -> Told.NOTHING_MORE;
            case FundsReleased it -> Told.NOTHING_MORE;
            case EntryReversed it -> told(new Detail.Said("reason", it.reason()));
            case DutyFact it -> DutyTold.of(it);
        };
    }

    private static Told told(@Nullable Detail... details) {
        return Told.of(null, Arrays.asList(details));
    }

    private static Detail chain(FundChain chain) {
        return new Detail.Word("chain", "chain", chain.name());
    }

    private static Detail ground(CarryOverGround ground) {
        return new Detail.Word("carry-over-ground", "carry-over-ground", ground.name());
    }

    private Detail fund(String name, FundId fund) {
        return new Detail.Fund(name, fund, titles.unit(fund.unit()));
    }

    private @Nullable Detail programme(@Nullable ProgrammeId programme) {
        return programme == null ? null : new Detail.Programme("of-programme", titles.programme(programme));
    }
}

package vn.khuyencong.ledger.events.accounts;

import static vn.khuyencong.ledger.events.accounts.Jotting.EVIDENCE;
import static vn.khuyencong.ledger.events.accounts.Jotting.PROGRAMME;
import static vn.khuyencong.ledger.events.accounts.Jotting.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;
import vn.khuyencong.ledger.events.fund.FundsCancelled;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;

/** What a bookkeeper jots down of money that a fund is given or gives on: date, what, chain, source, amount. */
record FundJotting(List<String> words) {

    Fact fact() {
        return words.get(1).startsWith("FundsCarried") ? carried() : given();
    }

    private Fact given() {
        FundChain chain = FundChain.valueOf(words.get(2));
        FundId fund = Jotting.fundOf(words.get(3));
        FundId other = FundId.of(Unit.NATION, YEAR, fund.source());
        return switch (words.get(1)) {
            case "FundsAdjusted" -> new FundsAdjusted(fund, chain, of(chain), amount(), date(), EVIDENCE);
            case "FundsCancelled" -> new FundsCancelled(fund, chain, of(chain), amount(), date(), EVIDENCE);
            case "FundsTransferredOut" ->
                new FundsTransferredOut(fund, other, pairIn(other), chain, of(chain), amount(), date(), EVIDENCE);
            default -> new FundsTransferredIn(fund, other, pairIn(other), chain, of(chain), amount(), date(), EVIDENCE);
        };
    }

    private Fact carried() {
        FundId from = Jotting.fundOf(words.get(2));
        FundId to = FundId.of(Jotting.UNIT, YEAR.next(), from.source());
        CarryOverGround ground = CarryOverGround.CONTRACT_SIGNED;
        return words.get(1).equals("FundsCarriedOut")
                ? new FundsCarriedOut(from, to, pairIn(to), ground, PROGRAMME, amount(), date(), EVIDENCE)
                : new FundsCarriedIn(to, from, pairIn(from), ground, PROGRAMME, amount(), date(), EVIDENCE);
    }

    private static @Nullable ProgrammeId of(FundChain chain) {
        return chain == FundChain.PLAN ? PROGRAMME : null;
    }

    private static EntryId pairIn(FundId other) {
        return EntryId.of(other.value(), 0);
    }

    private Money amount() {
        return Money.dong(Long.parseLong(words.getLast()));
    }

    private LocalDate date() {
        return LocalDate.parse(words.getFirst());
    }
}

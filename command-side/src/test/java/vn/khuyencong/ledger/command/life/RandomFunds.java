package vn.khuyencong.ledger.command.life;

import static vn.khuyencong.ledger.command.World.ANNULLED_DECISION;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.World.UNKNOWN_PROGRAMME;
import static vn.khuyencong.ledger.command.World.VINH_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.fund.AdjustFunds;
import vn.khuyencong.ledger.command.fund.AllocateFunds;
import vn.khuyencong.ledger.command.fund.CancelFunds;
import vn.khuyencong.ledger.command.fund.CarryOverFunds;
import vn.khuyencong.ledger.command.fund.FundCommand;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.command.fund.TransferFunds;
import vn.khuyencong.ledger.command.life.NaiveFunds.Posted;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.fund.FundChain;

/** Whatever can be asked of the funds of three years and three sources, sensible or not. */
final class RandomFunds {
    private static final LocalDate FIRST = LocalDate.of(2016, 4, 4);
    private static final List<Money> IMPOSSIBLE =
            List.of(Money.ZERO, Money.dong(-5), Money.dong(1_000_000_000_000_000L));
    private static final List<List<Evidence>> UNFOUNDED = List.of(
            List.of(), BY_TEXT, List.of(Evidence.of(UNKNOWN_DECISION)), List.of(Evidence.of(ANNULLED_DECISION)));
    private static final List<FundingSource> SOURCES =
            List.of(FundingSource.PROVINCIAL, FundingSource.DISTRICT, FundingSource.CENTRAL);
    private static final int KINDS = 16;

    private final Chance chance;
    private final NaiveFunds books;
    private final Sheet sheet;

    RandomFunds(Chance chance, NaiveFunds books, Sheet sheet) {
        this.chance = chance;
        this.books = books;
        this.sheet = sheet;
    }

    /** Each fund has a plan and some authority to begin with; of central money the province has what it is handed on. */
    List<FundCommand> first() {
        List<FundCommand> first = new ArrayList<>();
        for (int year = 2016; year <= 2018; year++) {
            FundId nations = fund(Unit.NATION, year, FundingSource.CENTRAL);
            FundId handedOn = fund(HAI_PHONG, year, FundingSource.CENTRAL);
            for (FundId fund : List.of(
                    fund(HAI_PHONG, year, FundingSource.PROVINCIAL),
                    fund(HAI_PHONG, year, FundingSource.DISTRICT),
                    nations)) {
                first.add(new PlanFunds(fund, null, Money.dong(1_200), FIRST, BY_459));
                first.add(new AllocateFunds(fund, null, Money.dong(500), FIRST, BY_459));
            }
            first.add(new TransferFunds(nations, handedOn, FundChain.PLAN, null, Money.dong(500), FIRST, BY_459));
            first.add(new TransferFunds(nations, handedOn, FundChain.AUTHORITY, null, Money.dong(200), FIRST, BY_459));
        }
        return first;
    }

    FundCommand next() {
        return chance.once(3) ? reverse(place()) : any(chance.below(KINDS), asked(), chance.day());
    }

    /** Now and then a fund that gave or took, so that what it took is gone when it shall go back. */
    private FundId asked() {
        List<EntryId> halves = standing(true);
        return halves.isEmpty() || chance.once(2) ? fund() : new FundId(chance.of(halves).stream());
    }

    private FundCommand any(int kind, FundId fund, LocalDate on) {
        return switch (kind) {
            case 0, 1, 2 -> new PlanFunds(fund, programme(), amount(800), on, evidence());
            case 3, 4, 5 -> new AllocateFunds(fund, null, amount(250), on, evidence());
            case 6, 7 -> adjust(fund, chain(), on);
            case 8, 9 -> cancel(fund, chain(), on);
            case 10, 11, 12 -> transfer(fund, chain(), on);
            default -> carryOver(fund, on);
        };
    }

    private AdjustFunds adjust(FundId fund, FundChain chain, LocalDate on) {
        Money change =
                chance.once(3) ? amount(200) : Money.dong(-some(on(chain, fund)).dong());
        return new AdjustFunds(fund, chain, programmeOf(chain), change, on, evidence());
    }

    private CancelFunds cancel(FundId fund, FundChain chain, LocalDate on) {
        return new CancelFunds(fund, chain, programmeOf(chain), some(on(chain, fund)), on, evidence());
    }

    private TransferFunds transfer(FundId fund, FundChain chain, LocalDate on) {
        Money amount = some(on(chain, fund));
        return new TransferFunds(fund, taker(fund), chain, programmeOf(chain), amount, on, evidence());
    }

    private CarryOverFunds carryOver(FundId fund, LocalDate on) {
        long there = Math.min(on(FundChain.PLAN, fund), on(FundChain.AUTHORITY, fund));
        CarryOverGround ground = chance.once(12) ? null : chance.of(List.of(CarryOverGround.values()));
        return new CarryOverFunds(fund, programme(), some(there), ground, on, evidence());
    }

    private ReverseFundEntry reverse(EntryId entry) {
        Posted original = books.at(entry);
        FundCommand replacement = original == null || chance.once(2) ? null : again(original.command(), entry);
        return new ReverseFundEntry(entry, chance.day(), "r", replacement);
    }

    /** Right values for a wrong entry: mostly of the same kind, and of the fund that gave or of the one that is asked. */
    private FundCommand again(FundCommand was, EntryId entry) {
        FundId asked = chance.once(2) ? was.fund() : new FundId(entry.stream());
        FundId fund = chance.once(10) ? fund() : asked;
        for (int tries = 0; tries < 20; tries++) {
            FundCommand like = any(chance.below(KINDS), fund, chance.day());
            if (like.getClass() == was.getClass()) {
                return like;
            }
        }
        return any(chance.below(KINDS), fund, chance.day());
    }

    /** Mostly where something stands, a half of a pair as often as anything else. */
    private EntryId place() {
        List<EntryId> standing = standing(chance.once(2));
        return switch (chance.below(16)) {
            case 0 -> EntryId.of(fund().value(), chance.below(60));
            case 1, 2, 3 -> chance.of(books.places());
            default -> chance.of(standing.isEmpty() ? books.places() : standing);
        };
    }

    private List<EntryId> standing(boolean half) {
        return books.standing().stream()
                .filter(place -> books.isHalf(place) == half)
                .toList();
    }

    private FundId fund() {
        int year = 2016 + chance.below(3);
        return switch (chance.below(10)) {
            case 0, 1, 2 -> fund(HAI_PHONG, year, FundingSource.PROVINCIAL);
            case 3, 4, 5 -> fund(HAI_PHONG, year, FundingSource.DISTRICT);
            case 6, 7 -> fund(Unit.NATION, year, FundingSource.CENTRAL);
            case 8 -> fund(HAI_PHONG, year, FundingSource.CENTRAL);
            default -> fund(VINH_LONG, year, chance.once(2) ? FundingSource.CENTRAL : FundingSource.PROVINCIAL);
        };
    }

    private static FundId fund(Unit unit, int year, FundingSource source) {
        return FundId.of(unit, new FiscalYear(year), source);
    }

    /** Mostly a fund of another unit, of the same year and source; the nation hands on to the provinces. */
    private FundId taker(FundId giver) {
        List<Unit> units = new ArrayList<>(List.of(HAI_PHONG, VINH_LONG));
        if (giver.source() == FundingSource.CENTRAL) {
            units.add(Unit.NATION);
        }
        units.remove(giver.unit());
        int year = giver.fiscalYear().year();
        return switch (chance.below(12)) {
            case 0 -> fund(chance.of(units), year, chance.of(SOURCES));
            case 1 -> giver;
            case 2 -> fund(chance.of(units), year + 1, giver.source());
            default -> fund(chance.of(units), year, giver.source());
        };
    }

    private FundChain chain() {
        return chance.of(List.of(FundChain.values()));
    }

    private @Nullable ProgrammeId programmeOf(FundChain chain) {
        return chain == FundChain.PLAN || chance.once(4) ? programme() : null;
    }

    private @Nullable ProgrammeId programme() {
        return switch (chance.below(25)) {
            case 0 -> UNKNOWN_PROGRAMME;
            case 1, 2, 3, 4, 5, 6 -> PROGRAMME;
            default -> null;
        };
    }

    private List<Evidence> evidence() {
        return chance.once(25) ? chance.of(UNFOUNDED) : BY_459;
    }

    private Money amount(int most) {
        return chance.once(25) ? chance.of(IMPOSSIBLE) : chance.amount(most);
    }

    /** Mostly a part of what is there, so that the projects have something to live on. */
    private Money some(long there) {
        return chance.once(25) ? chance.of(IMPOSSIBLE) : chance.amountOf(chance.once(2) ? there : there / 4);
    }

    private long on(FundChain chain, FundId fund) {
        return sheet.balance(
                chain == FundChain.PLAN ? Account.PLAN_AVAILABLE : Account.AUTHORITY_AVAILABLE, fund.value());
    }
}

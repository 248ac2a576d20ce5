package vn.khuyencong.ledger.command.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.accounts.Limit.Holder;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;

/** The guarded accounts of one stream: for each of them what changed on which date, and the check that none fails. */
public final class Books {
    private static final String WHOLE = "";

    private final Set<Holder> holders;
    private final Map<Limit, Map<String, GuardedAccount>> accounts = new EnumMap<>(Limit.class);

    private Books(Set<Holder> holders) {
        this.holders = holders;
    }

    public static Books ofFund() {
        return new Books(EnumSet.of(Holder.FUND));
    }

    public static Books ofProject() {
        return new Books(EnumSet.of(Holder.LINE, Holder.PROJECT));
    }

    /** The books of a stream that holds no money. */
    public static Books none() {
        return new Books(EnumSet.noneOf(Holder.class));
    }

    void add(EntryId entry, Fact fact) {
        for (Change change : changesOf(fact)) {
            account(change.limit(), change.line()).add(entry, change.date(), change.amount());
        }
    }

    /** What is on an account after everything that is recorded, in đồng. */
    public Money balance(Limit limit, String line) {
        GuardedAccount account = accounts.getOrDefault(limit, Map.of()).get(line);
        return account == null ? Money.ZERO : account.balance();
    }

    /** The most that is on an account at the end of that day or of any later one, in đồng. */
    public Money mostFrom(LocalDate date, Limit limit, String line) {
        GuardedAccount account = accounts.getOrDefault(limit, Map.of()).get(line);
        return account == null ? Money.ZERO : account.mostFrom(date);
    }

    /**
     * Refuses facts that would take a guarded account below zero at the end of any date.
     *
     * @param stream whose books these are, for the refusal to name
     */
    void mustBear(String stream, Collection<? extends Fact> facts) {
        Map<Limit, Map<String, TreeMap<LocalDate, Money>>> wanted = new EnumMap<>(Limit.class);
        for (Fact fact : facts) {
            for (Change change : changesOf(fact)) {
                wanted.computeIfAbsent(change.limit(), limit -> new HashMap<>())
                        .computeIfAbsent(change.line(), line -> new TreeMap<>())
                        .merge(change.date(), change.amount(), Money::plus);
            }
        }
        wanted.forEach((limit, byLine) -> byLine.forEach((line, changes) -> mustBear(stream, limit, line, changes)));
    }

    private void mustBear(String stream, Limit limit, String line, TreeMap<LocalDate, Money> changes) {
        String of = line.equals(WHOLE) ? stream : line;
        Details shortfall = account(limit, line).shortfallAfter(changes, of);
        if (shortfall != null) {
            throw refusalOf(limit).with(shortfall);
        }
    }

    private GuardedAccount account(Limit limit, String line) {
        return accounts.computeIfAbsent(limit, it -> new HashMap<>()).computeIfAbsent(line, it -> new GuardedAccount());
    }

    private record Change(Limit limit, String line, LocalDate date, Money amount) {}

    private List<Change> changesOf(Fact fact) {
        return switch (fact) {
            case FundsReserved it -> ofFund(it.changes());
            case FundsDrawn it -> ofFund(it.changes());
            case FundsReleased it -> ofFund(it.changes());
            default -> ofPostings(Postings.of(fact));
        };
    }

    private List<Change> ofFund(List<GuardedChange> guarded) {
        List<Change> changes = new ArrayList<>();
        for (GuardedChange it : guarded) {
            add(changes, it.account(), WHOLE, it.effectiveOn(), it.change());
        }
        return changes;
    }

    private List<Change> ofPostings(List<Posting> postings) {
        List<Change> changes = new ArrayList<>();
        for (Posting it : postings) {
            add(changes, it.account(), it.scope().line(), it.effectiveOn(), it.amount());
        }
        return changes;
    }

    private void add(List<Change> changes, Account account, @Nullable String line, LocalDate date, Money amount) {
        Limit limit = Limit.of(account);
        if (limit != null && holders.contains(limit.holder())) {
            String holder = limit.holder() == Holder.LINE && line != null ? line : WHOLE;
            changes.add(new Change(limit, holder, date, amount));
        }
    }

    private static Refusal refusalOf(Limit limit) {
        return switch (limit) {
            case PLAN_AVAILABLE -> Refusal.EXCEEDS_PLAN_AVAILABLE;
            case AUTHORITY_AVAILABLE -> Refusal.EXCEEDS_AUTHORITY_AVAILABLE;
            case LINE_UNCONTRACTED -> Refusal.EXCEEDS_LINE_UNCONTRACTED;
            case CONTRACT_UNDRAWN -> Refusal.EXCEEDS_CONTRACT_UNDRAWN;
            case ADVANCE -> Refusal.EXCEEDS_ADVANCE;
            case SPENT_UNSETTLED -> Refusal.EXCEEDS_SPENT_UNSETTLED;
            case RECEIVABLE_REDUCING -> Refusal.EXCEEDS_RECEIVABLE_REDUCING;
            case RECEIVABLE_INCOME -> Refusal.EXCEEDS_RECEIVABLE_INCOME;
            case COUNTERPART_EVIDENCED -> Refusal.EXCEEDS_COUNTERPART_EVIDENCED;
            case SETTLED_NET -> Refusal.EXCEEDS_SETTLED_NET;
        };
    }
}

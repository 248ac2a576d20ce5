package vn.khuyencong.ledger.query;

import static vn.khuyencong.ledger.query.Story.BAC_GIANG;
import static vn.khuyencong.ledger.query.Story.HAI_PHONG;
import static vn.khuyencong.ledger.query.Story.PROGRAMME;
import static vn.khuyencong.ledger.query.Story.decisionOf;
import static vn.khuyencong.ledger.query.Story.dong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.ReturnGround;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.ReportedAmount;

/**
 * A history by chance, the same for the same seed: money of several units, years and texts on one or more decisions,
 * some of it taken back, while decisions become known, get their files and are annulled.
 */
public final class RandomHistory {
    private static final List<Unit> UNITS = List.of(HAI_PHONG, BAC_GIANG, Unit.NATION);
    private static final List<FundingSource> FUNDS = List.of(FundingSource.CENTRAL, FundingSource.PROVINCIAL);
    private static final List<Period> PERIODS =
            List.of(Period.ofYears(2016, 2016), Period.ofYears(2014, 2020), Period.ofYears(2015, 2016));
    private static final List<StatementId> TEXTS = List.of(Story.TEXT, StatementId.ofText("một bài báo khác"));
    private static final int DECISIONS = 9;
    private static final int DAYS = 1_000;

    private final SplittableRandom random;
    private final Story story = new Story();
    private final List<EntryId> reversible = new ArrayList<>();
    private final List<DecisionId> unknown = new ArrayList<>();
    private final List<DecisionId> registered = new ArrayList<>();
    private final List<DecisionId> annullable = new ArrayList<>();

    private RandomHistory(long seed) {
        this.random = new SplittableRandom(seed);
        for (int number = 1; number <= DECISIONS; number++) {
            unknown.add(decisionOf(number + "/QĐ-UBND", "31-ubnd", "2016-01-0" + number));
        }
    }

    /** About so many facts after the names of the units and the texts. */
    public static Story of(long seed, int facts) {
        RandomHistory history = new RandomHistory(seed);
        history.story
                .published(HAI_PHONG, "Hải Phòng", "2004-07-08", null)
                .published(BAC_GIANG, "Bắc Giang", "2004-07-08", "2025-06-30");
        TEXTS.forEach(text -> history.story.published(text, HAI_PHONG));
        history.register();
        for (int fact = 0; fact < facts; fact++) {
            history.next();
        }
        return history.story;
    }

    private void next() {
        switch (random.nextInt(14)) {
            case 0, 1 -> plan();
            case 2 -> allocate();
            case 3, 4 -> approve();
            case 5 -> contract();
            case 6 -> disburse();
            case 7 -> clearOrReturn();
            case 8, 9 -> report();
            case 10, 11 -> takeBack();
            case 12 -> register();
            default -> changeATie();
        }
    }

    private void plan() {
        FundId fund = fund();
        enter(story.tell(
                fund.value(), new FundsPlanned(fund, chance() ? PROGRAMME : null, money(), day(), evidence())));
    }

    private void allocate() {
        FundId fund = fund();
        enter(story.tell(fund.value(), new FundsAllocated(fund, null, money(), day(), evidence())));
    }

    private void approve() {
        ProjectId project = project();
        List<BudgetLine> lines = new ArrayList<>(List.of(new BudgetLine(line("1"), null, money(), null)));
        if (chance()) {
            lines.add(new BudgetLine(line("2"), null, money(), null));
        }
        enter(story.tell(project.value(), new BudgetApproved(project, HAI_PHONG, lines, day(), evidence())));
    }

    private void contract() {
        ProjectId project = project();
        enter(story.tell(
                project.value(),
                new ContractSigned(project, "HĐ", ContractKind.CONTRACT, line("1"), null, money(), day(), evidence())));
    }

    private void disburse() {
        ProjectId project = project();
        DisbursementKind kind = chance() ? DisbursementKind.ADVANCE : DisbursementKind.PAYMENT;
        enter(story.tell(
                project.value(),
                new FundsDisbursed(project, "HĐ", kind, line("1"), money(), "UNC", null, null, day(), evidence())));
    }

    private void clearOrReturn() {
        ProjectId project = project();
        ReturnGround ground = chance() ? ReturnGround.REDUCES_SPENDING : ReturnGround.BUDGET_INCOME;
        enter(story.tell(
                project.value(),
                chance()
                        ? new AdvanceCleared(project, line("1"), money(), "TT", null, day(), evidence())
                        : new AdvanceReturned(
                                project, "HĐ", line("1"), money(), ground, "HT", null, day(), evidence())));
    }

    private void report() {
        ReportedAmount[] amounts = new ReportedAmount[1 + random.nextInt(3)];
        for (int at = 0; at < amounts.length; at++) {
            amounts[at] = Story.amount(
                    any(List.of(FundingSource.values())),
                    any(List.of(Meaning.values())),
                    random.nextInt(6) == 0 ? null : money().dong(),
                    any(List.of(Qualifier.values())));
        }
        StatementId text = any(TEXTS);
        String key = "dòng " + story.facts().size();
        EntryId line = story.reported(text, any(UNITS), key, any(PERIODS), activities(), amounts);
        if (List.of(amounts).stream().anyMatch(amount -> amount.amount() != null)) {
            enter(line);
        }
    }

    private void takeBack() {
        if (!reversible.isEmpty()) {
            story.reversed(reversible.remove(random.nextInt(reversible.size())), "2021-01-01");
        }
    }

    private void register() {
        if (!unknown.isEmpty()) {
            DecisionId decision = unknown.removeFirst();
            story.decided(decision, registered.size() + 1 + "/QĐ-UBND", chance() ? Story.TEXT : null);
            registered.add(decision);
            annullable.add(decision);
        }
    }

    private void changeATie() {
        if (random.nextInt(3) > 0) {
            story.filed(any(registered));
        } else if (!annullable.isEmpty()) {
            story.annulled(annullable.remove(random.nextInt(annullable.size())));
        }
    }

    private void enter(EntryId entry) {
        reversible.add(entry);
    }

    /** One or more decisions, now and then a text beside them; each known before. */
    private List<Evidence> evidence() {
        Set<Evidence> evidence = new LinkedHashSet<>();
        evidence.add(Evidence.of(any(registered)));
        while (random.nextInt(3) == 0) {
            evidence.add(Evidence.of(any(registered)));
        }
        if (random.nextInt(8) == 0) {
            evidence.add(Evidence.of(Story.TEXT, "câu"));
        }
        return List.copyOf(evidence);
    }

    private FundId fund() {
        return Story.fund(any(UNITS), 2015 + random.nextInt(3), any(FUNDS));
    }

    private LineRef line(String id) {
        return new LineRef(id, fund(), activities(), chance() ? PROGRAMME : null);
    }

    private Activities activities() {
        return any(List.of(Activities.of("A1"), Activities.of("A3.1"), Activities.of("A3.1", "A3.3")));
    }

    private ProjectId project() {
        return ProjectId.of(new UUID(7, random.nextInt(5)));
    }

    private Money money() {
        return dong(1 + random.nextInt(1_000_000));
    }

    private LocalDate day() {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(DAYS));
    }

    private boolean chance() {
        return random.nextInt(2) == 0;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

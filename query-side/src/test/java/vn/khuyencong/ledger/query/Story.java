package vn.khuyencong.ledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.decision.FileAttached;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.query.documents.MemoryDocuments;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.Projection;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.evidence.FactEvidence;

/** A history of facts, told one after the other as the log would keep them, one second apart. */
public final class Story {
    public static final Unit HAI_PHONG = new Unit("31@2004-07-08");
    public static final Unit BAC_GIANG = new Unit("24@2004-07-08");
    public static final Instant BEGINNING = Instant.parse("2016-01-01T00:00:00Z");
    public static final DecisionId DECREE = decisionOf("45/2012/NĐ-CP", "gov", "2012-05-21");
    public static final DecisionId RESOLUTION = decisionOf("12/NQ-HĐND", "31-hdnd", "2015-12-10");
    public static final DecisionId PLAN = decisionOf("459/QĐ-UBND", "31-ubnd", "2016-03-21");
    public static final DecisionId APPROVAL = decisionOf("700/QĐ-SCT", "31-sct", "2016-04-20");
    public static final StatementId TEXT = StatementId.ofText("một bài báo");
    public static final ProgrammeId PROGRAMME =
            ProgrammeId.of(HAI_PHONG, ProgrammeLevel.LOCAL, Period.ofYears(2016, 2020));
    public static final ProjectId PROJECT = ProjectId.of(new UUID(1, 1));

    private final List<StoredFact> facts = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    public static DecisionId decisionOf(String number, String issuer, String signedOn) {
        return DecisionId.of(DecisionNumber.of(number), issuer, LocalDate.parse(signedOn));
    }

    public static FundId fund(Unit unit, int year, FundingSource source) {
        return FundId.of(unit, new FiscalYear(year), source);
    }

    public static LineRef line(String id, FundId fund, String... activities) {
        return new LineRef(id, fund, activities.length == 0 ? null : Activities.of(activities), PROGRAMME);
    }

    public static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    public static Money dong(long dong) {
        return Money.dong(dong);
    }

    /** The next fact of a stream. */
    public EntryId tell(String stream, Fact fact) {
        long sequence = sequences.merge(stream, 0L, (last, zero) -> last + 1);
        long position = facts.size();
        facts.add(new StoredFact(
                position,
                stream,
                sequence,
                "event-" + position,
                BEGINNING.plusSeconds(position),
                fact,
                Map.of("actorId", "ketoan")));
        return EntryId.of(stream, sequence);
    }

    public Story published(Unit unit, String name, String from, String to) {
        LocalDate until = to == null ? null : on(to);
        tell(
                "reference.provinces",
                new ProvinceVersionPublished(
                        unit, unit.code(), name, "tỉnh", on(from), until, "nguồn", null, null, null));
        return this;
    }

    public Story decided(DecisionId decision, String number, StatementId knownFrom) {
        tell(
                decision.value(),
                new DecisionRegistered(
                        decision,
                        DecisionNumber.of(number),
                        decision.issuer(),
                        "cơ quan " + decision.issuer(),
                        decision.signedOn(),
                        null,
                        knownFrom,
                        null));
        return this;
    }

    public Story basedOn(DecisionId decision, DecisionId basis) {
        tell(decision.value(), new BasisCited(decision, basis, null));
        return this;
    }

    public Story filed(DecisionId decision) {
        tell(decision.value(), new FileAttached(decision, Sha256.of(new byte[] {1}), "qd.pdf", "application/pdf", 1));
        return this;
    }

    public Story annulled(DecisionId decision) {
        tell(decision.value(), new DecisionAnnulled(decision, null, on("2017-01-01"), "thay thế"));
        return this;
    }

    public Story programme(DecisionId... bases) {
        tell(
                PROGRAMME.value(),
                new ProgrammeRegistered(
                        PROGRAMME,
                        HAI_PHONG,
                        ProgrammeLevel.LOCAL,
                        Period.ofYears(2016, 2020),
                        "Chương trình",
                        List.of(Evidence.of(RESOLUTION)),
                        List.of(bases)));
        return this;
    }

    public Story published(StatementId text, Unit unit) {
        tell(
                text.value(),
                new StatementPublished(text, unit, null, "Bài", null, null, null, Sha256.of(new byte[] {2}), null));
        return this;
    }

    public EntryId planned(FundId fund, long dong, String day) {
        return tell(fund.value(), new FundsPlanned(fund, PROGRAMME, dong(dong), on(day), List.of(Evidence.of(PLAN))));
    }

    public EntryId allocated(FundId fund, long dong, String day) {
        return tell(fund.value(), new FundsAllocated(fund, null, dong(dong), on(day), List.of(Evidence.of(PLAN))));
    }

    public EntryId approved(String day, BudgetLine... lines) {
        return tell(
                PROJECT.value(),
                new BudgetApproved(PROJECT, HAI_PHONG, List.of(lines), on(day), List.of(Evidence.of(APPROVAL))));
    }

    public EntryId reported(
            StatementId text, Unit unit, String key, Period period, Activities activities, ReportedAmount... amounts) {
        return tell(
                text.value(),
                new EntryReported(
                        text,
                        unit,
                        key,
                        null,
                        period,
                        activities,
                        List.of(),
                        List.of(amounts),
                        List.of(),
                        "câu " + key,
                        null,
                        period.to()));
    }

    public static ReportedAmount amount(FundingSource source, Meaning meaning, Long dong, Qualifier qualifier) {
        return new ReportedAmount(
                source, meaning, dong == null ? null : dong(dong), qualifier, null, "F", dong + " đồng");
    }

    /** The opposite of an entry, at a day of its own. */
    public EntryId reversed(EntryId entry, String day) {
        StoredFact original = facts.stream()
                .filter(it -> it.entry().equals(entry))
                .findFirst()
                .orElseThrow();
        return tell(
                entry.stream(),
                new EntryReversed(
                        entry,
                        on(day),
                        "nhầm",
                        Postings.of(original.fact()).stream()
                                .map(it -> it.reversedOn(on(day)))
                                .toList(),
                        null,
                        FactEvidence.of(original.fact())));
    }

    public List<StoredFact> facts() {
        return List.copyOf(facts);
    }

    /** What a projection makes of all that was told. */
    public View seenBy(Projection projection) {
        MemoryDocuments documents = new MemoryDocuments();
        facts.forEach(fact -> documents.fold(projection, fact));
        return new View(documents, new Moment(facts.size() - 1L, null, null));
    }
}

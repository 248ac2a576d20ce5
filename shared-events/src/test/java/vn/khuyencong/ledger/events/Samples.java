package vn.khuyencong.ledger.events;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionAmended;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.decision.FileAttached;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.programme.TargetSet;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.BudgetCodeKind;
import vn.khuyencong.ledger.events.reference.BudgetCodePublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.IssuerScope;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;

/** One fact for each approved file of the contract; the name of the file is the stored name, then the shape. */
public final class Samples {
    static final Unit HAI_PHONG = new Unit("31@2004-07-08");
    static final DecisionId DECISION = new DecisionId("decision.459-qd-ubnd.31-ubnd.2016-03-21");
    static final DecisionId DECREE = new DecisionId("decision.45-2012-nd-cp.cp.2012-05-21");
    static final StatementId STATEMENT = new StatementId("statement.612909f480621cf9f6247a2151ccd888");
    static final ProgrammeId PROGRAMME = new ProgrammeId("programme.31@2004-07-08.local.2016-2020");
    static final ProjectId PROJECT = new ProjectId("project.0197a2c4-5b1e-7c3a-9f00-3d1f8a6b2c10");
    static final PartyId PARTY = new PartyId("party.0197a2c4-5b1e-7c3a-9f00-3d1f8a6b2c11");
    static final FundId FUND = new FundId("fund.31@2004-07-08.2016.provincial");
    static final LocalDate SIGNED = LocalDate.of(2016, 3, 21);
    static final LineRef LINE = new LineRef("line-1", FUND, Activities.of("A3.1", "A3.3"), PROGRAMME);
    static final LineRef BARE_LINE = new LineRef("line-1", FUND, null, null);
    static final List<Evidence> EVIDENCE = List.of(
            new Evidence(DECISION, null, "kinh phí khuyến công hỗ trợ", "Điều 1"),
            new Evidence(null, STATEMENT, "kinh phí khuyến công hỗ trợ 5.760 triệu đồng", "14"));
    static final List<Evidence> BARE_EVIDENCE = List.of(Evidence.of(DECISION), Evidence.of(STATEMENT, null));

    private static final EntryId ENTRY = EntryId.of(PROJECT.value(), 4);
    private static final Sha256 FILE = Sha256.of("459/QĐ-UBND".getBytes(StandardCharsets.UTF_8));
    private static final Map<String, Fact> ALL = collect();

    private Samples() {}

    /** File name without ending to the fact that it holds. */
    public static Map<String, Fact> all() {
        return ALL;
    }

    private static Map<String, Fact> collect() {
        Map<String, Fact> samples = new LinkedHashMap<>();
        decisions(samples);
        funds(samples);
        FundSamples.addTo(samples);
        reversals(samples);
        references(samples);
        ProjectSamples.addTo(samples);
        ProjectEndSamples.addTo(samples);
        DutySamples.addTo(samples);
        StatementSamples.addTo(samples);
        return Collections.unmodifiableMap(samples);
    }

    static void full(Map<String, Fact> samples, Fact fact) {
        samples.put(FactTypes.storedNameOf(fact.getClass()), fact);
    }

    /** The same kind of fact with nothing in it that may be missing. */
    static void sparse(Map<String, Fact> samples, Fact fact) {
        samples.put(FactTypes.storedNameOf(fact.getClass()) + ".sparse", fact);
    }

    /** The same kind of fact in a further shape, named by what it shows. */
    static void shaped(Map<String, Fact> samples, String shape, Fact fact) {
        samples.put(FactTypes.storedNameOf(fact.getClass()) + "." + shape, fact);
    }

    private static void decisions(Map<String, Fact> samples) {
        DecisionNumber number = DecisionNumber.of("459 / QD – UBND");
        String issuer = "UBND thành phố Hải Phòng";
        String title = "Chương trình Khuyến công thành phố Hải Phòng giai đoạn 2016-2020";
        String quote = "Quyết định số 459/QĐ-UBND ngày 21/3/2016";
        full(samples, new DecisionRegistered(DECISION, number, "31-ubnd", issuer, SIGNED, title, STATEMENT, quote));
        sparse(samples, new DecisionRegistered(DECISION, number, "31-ubnd", issuer, SIGNED, null, null, null));
        full(samples, new FileAttached(DECISION, FILE, "459-QĐ-UBND.pdf", "application/pdf", 482_133));
        full(samples, new BasisCited(DECISION, DECREE, "Điều 4"));
        sparse(samples, new BasisCited(DECISION, DECREE, null));
        DecisionId amending = new DecisionId("decision.1270-qd-ubnd.31-ubnd.2018-06-08");
        LocalDate amended = LocalDate.of(2018, 6, 8);
        String summary = "tăng mức hỗ trợ";
        full(samples, new DecisionAmended(DECISION, amending, "Điều 1 khoản 2", summary, amended));
        sparse(samples, new DecisionAmended(DECISION, amending, null, summary, amended));
        DecisionId by = new DecisionId("decision.1947-qd-ubnd.31-ubnd.2021-09-01");
        LocalDate on = LocalDate.of(2021, 9, 1);
        full(samples, new DecisionAnnulled(DECISION, by, on, "được thay thế"));
        sparse(samples, new DecisionAnnulled(DECISION, null, on, "được thay thế"));
        programmes(samples);
        PartySamples.addTo(samples);
    }

    private static void programmes(Map<String, Fact> samples) {
        String name = "Chương trình Khuyến công thành phố Hải Phòng";
        Period years = Period.ofYears(2016, 2020);
        Period open = new Period(LocalDate.of(2016, 1, 1), null);
        full(
                samples,
                new ProgrammeRegistered(
                        PROGRAMME, HAI_PHONG, ProgrammeLevel.LOCAL, years, name, EVIDENCE, List.of(DECREE)));
        sparse(
                samples,
                new ProgrammeRegistered(
                        PROGRAMME, HAI_PHONG, ProgrammeLevel.NOT_STATED, open, null, BARE_EVIDENCE, List.of()));
        String indicator = "Lao động được đào tạo nghề";
        FiscalYear year = new FiscalYear(2016);
        Money amount = Money.dong(6_285_000_000L);
        full(samples, new TargetSet(PROGRAMME, "dao-tao", indicator, 5_000L, amount, "người", year, EVIDENCE));
        sparse(samples, new TargetSet(PROGRAMME, "dao-tao", indicator, null, null, "người", null, BARE_EVIDENCE));
    }

    private static void funds(Map<String, Fact> samples) {
        Money amount = Money.dong(4_680_010_000L);
        full(samples, new FundsPlanned(FUND, PROGRAMME, amount, SIGNED, EVIDENCE));
        sparse(samples, new FundsPlanned(FUND, null, amount, SIGNED, BARE_EVIDENCE));
        full(samples, new FundsAllocated(FUND, "đợt 1", amount, SIGNED, EVIDENCE));
        sparse(samples, new FundsAllocated(FUND, null, amount, SIGNED, BARE_EVIDENCE));
        full(samples, new FundsReserved(FUND, ENTRY, change(Account.PLAN_AVAILABLE, -600_000_000)));
        full(samples, new FundsDrawn(FUND, ENTRY, change(Account.AUTHORITY_AVAILABLE, -420_000_000)));
        full(samples, new FundsReleased(FUND, ENTRY, change(Account.PLAN_AVAILABLE, 180_000_000)));
    }

    private static List<GuardedChange> change(Account account, long dong) {
        return List.of(new GuardedChange(account, SIGNED, Money.dong(dong)));
    }

    private static void reversals(Map<String, Fact> samples) {
        LocalDate on = LocalDate.of(2016, 7, 1);
        Scope line = Scope.of(PROJECT, LINE);
        List<Posting> contract = List.of(
                new Posting(Account.LINE_UNCONTRACTED, line, on, Money.dong(600_000_000)),
                new Posting(Account.CONTRACT_UNDRAWN, line, on, Money.dong(-600_000_000)));
        EntryId right = EntryId.of(PROJECT.value(), 7);
        full(samples, new EntryReversed(ENTRY, on, "nhập sai số tiền", contract, right, EVIDENCE));
        Scope reported = new Scope(
                HAI_PHONG,
                FundingSource.NOT_STATED,
                null,
                Period.ofYears(2016, 2020),
                null,
                null,
                null,
                STATEMENT,
                "training");
        List<Posting> report = List.of(
                new Posting(Account.STATEMENT, reported, on, Money.dong(735_500_000)),
                new Posting(Account.REPORTED_SPENT, reported, on, Money.dong(-735_500_000)));
        EntryId said = EntryId.of(STATEMENT.value(), 2);
        samples.put("EntryReversed@1.report", new EntryReversed(said, on, "nhập trùng", report, null, EVIDENCE));
        Scope bare =
                new Scope(HAI_PHONG, FundingSource.ALL, null, new Period(SIGNED, null), null, null, null, null, null);
        List<Posting> nothing = List.of(new Posting(Account.STATEMENT, bare, on, Money.ZERO));
        sparse(samples, new EntryReversed(said, on, "nhập trùng", nothing, null, BARE_EVIDENCE));
    }

    private static void references(Map<String, Fact> samples) {
        full(
                samples,
                new BudgetCodePublished(
                        BudgetCodeKind.CATEGORY,
                        "070",
                        "070",
                        "Hoạt động khuyến công",
                        new FiscalYear(2009),
                        new FiscalYear(2016),
                        "TTLT 26/2014/TTLT-BTC-BCT"));
        sparse(
                samples,
                new BudgetCodePublished(
                        BudgetCodeKind.CHAPTER, "400", "599", "Cấp tỉnh", null, null, "TT 130/2025/TT-BTC"));
        Unit today = new Unit("26@2008-08-01");
        LocalDate from = LocalDate.of(2008, 8, 1);
        LocalDate to = LocalDate.of(2025, 6, 30);
        String act = "15/2008/QH12";
        Unit successor = new Unit("25@2025-07-01");
        full(
                samples,
                new ProvinceVersionPublished(
                        today,
                        "26",
                        "Vĩnh Phúc",
                        "tỉnh",
                        from,
                        to,
                        act,
                        "202/2025/QH15",
                        successor,
                        "không có Mê Linh"));
        sparse(
                samples,
                new ProvinceVersionPublished(today, "26", "Vĩnh Phúc", "tỉnh", from, null, act, null, null, null));
        ActivityCode training = new ActivityCode("A1");
        String clause = "NĐ 45/2012 Điều 4 k1";
        full(samples, new ActivityPublished(training, "Đào tạo nghề, truyền nghề", clause, "lao động (người)"));
        sparse(samples, new ActivityPublished(training, "Đào tạo nghề, truyền nghề", clause, null));
        full(samples, new IssuerPublished("ubnd", "UBND", IssuerScope.PROVINCIAL));
    }
}

package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.Samples.DECISION;
import static vn.khuyencong.ledger.events.Samples.HAI_PHONG;
import static vn.khuyencong.ledger.events.Samples.PROGRAMME;
import static vn.khuyencong.ledger.events.Samples.STATEMENT;
import static vn.khuyencong.ledger.events.Samples.full;
import static vn.khuyencong.ledger.events.Samples.sparse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.events.statement.Breakdown;
import vn.khuyencong.ledger.events.statement.Cut;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.RecognitionLevel;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.ReportedCount;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;
import vn.khuyencong.ledger.events.statement.TextBounds;

/** The approved shapes of the facts of published texts. */
final class StatementSamples {
    private static final Sha256 FILE = new Sha256("612909f480621cf9f6247a2151ccd888b0571b56097e8a2f8f02115b99cfff2a");
    private static final Period YEARS = Period.ofYears(2016, 2020);

    private StatementSamples() {}

    static void addTo(Map<String, Fact> samples) {
        publication(samples);
        line(samples);
        figure(samples);
        full(samples, new StatementNoted(STATEMENT, "HP-T20", "anomaly", "giai đoạn 20216-2020", "typo in the title"));
        sparse(samples, new StatementNoted(STATEMENT, "HP-T06", "place", "trên địa bàn các huyện", null));
    }

    private static void publication(Map<String, Fact> samples) {
        full(
                samples,
                new StatementPublished(
                        STATEMENT,
                        HAI_PHONG,
                        PROGRAMME,
                        "Hải Phòng: Kết quả thực hiện Chương trình Khuyến công giai đoạn 20216-2020",
                        "http://www.congnghieptieudung.vn/",
                        "Trung tâm Khuyến công",
                        LocalDate.of(2020, 11, 6),
                        FILE,
                        new TextBounds(1, 24)));
        sparse(samples, new StatementPublished(STATEMENT, HAI_PHONG, null, null, null, null, null, FILE, null));
        full(samples, new TextAttached(STATEMENT, FILE, "001_69da3a16433df335.txt", 5_254));
    }

    private static void line(Map<String, Fact> samples) {
        String quote = "Thực hiện 21 đề án với tổng kinh phí là 31.742,18 triệu đồng";
        ReportedCount projects = new ReportedCount(
                "project",
                21L,
                Qualifier.EXACT,
                ProgrammeLevel.LOCAL,
                RecognitionLevel.PROVINCE,
                Activities.of("A3.1"),
                "HP-05",
                "HP-20",
                "21 đề án");
        ReportedAmount support = new ReportedAmount(
                FundingSource.STATE,
                Meaning.SPENT,
                Money.dong(5_760_000_000L),
                Qualifier.EXACT,
                Money.dong(1_000_000),
                "HP-22",
                "5.760 triệu đồng");
        full(
                samples,
                new EntryReported(
                        STATEMENT,
                        HAI_PHONG,
                        "demo_transfer",
                        PROGRAMME,
                        YEARS,
                        Activities.of("A3.1", "A3.3"),
                        List.of(projects),
                        List.of(support),
                        List.of("tăng năng suất lao động"),
                        quote,
                        "14",
                        LocalDate.of(2020, 12, 31)));
        ReportedCount many =
                new ReportedCount("worker", null, Qualifier.ABOUT, null, null, null, null, "HP-21", "hàng nghìn");
        ReportedAmount unknown = new ReportedAmount(
                FundingSource.NOT_STATED, Meaning.UNSPECIFIED, null, Qualifier.EXACT, null, "HP-23", "kinh phí");
        sparse(
                samples,
                new EntryReported(
                        STATEMENT,
                        HAI_PHONG,
                        "other",
                        null,
                        new Period(LocalDate.of(2016, 1, 1), null),
                        null,
                        List.of(many),
                        List.of(unknown),
                        List.of(),
                        null,
                        null,
                        LocalDate.of(2020, 11, 6)));
    }

    private static void figure(Map<String, Fact> samples) {
        full(
                samples,
                new FigureStated(
                        STATEMENT,
                        "HP-09",
                        FigureRole.CONTROL,
                        FigureKind.MONEY,
                        "12578480000",
                        "VND",
                        "year",
                        Qualifier.OVER,
                        Money.dong(10_000),
                        Meaning.SPENT,
                        FundingSource.STATE,
                        ProgrammeLevel.LOCAL,
                        Activities.of("A1"),
                        "total",
                        YEARS,
                        "HP-08",
                        Cut.BY_SOURCE,
                        Breakdown.CLAIMED,
                        DECISION,
                        "kinh phí ngân sách nhà nước hỗ trợ 12.578,48 triệu đồng"));
        samples.put("FigureStated@1.open", open());
        sparse(
                samples,
                new FigureStated(
                        STATEMENT,
                        "HP-01",
                        FigureRole.META,
                        FigureKind.DATE,
                        "2020-11-06",
                        null,
                        null,
                        Qualifier.EXACT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "06/11/2020"));
    }

    /** A period that the text begins and does not end. */
    private static FigureStated open() {
        return new FigureStated(
                STATEMENT,
                "HP-03",
                FigureRole.META,
                FigureKind.DATE,
                "2021",
                "period",
                null,
                Qualifier.EXACT,
                null,
                null,
                null,
                null,
                null,
                null,
                new Period(LocalDate.of(2021, 1, 1), null),
                null,
                null,
                null,
                null,
                "từ năm 2021");
    }
}

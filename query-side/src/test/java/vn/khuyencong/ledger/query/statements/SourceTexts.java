package vn.khuyencong.ledger.query.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
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
import vn.khuyencong.ledger.events.statement.StatementPublished;

/** The five source texts as facts, row by row from their tables. */
public final class SourceTexts {
    public static final Map<String, Unit> UNITS = Map.of(
            "vinh-phuc", new Unit("26@2008-08-01"),
            "hai-phong", new Unit("31@2004-07-08"),
            "nghe-an", new Unit("40@2004-07-08"),
            "bac-giang", new Unit("24@2004-07-08"),
            "vinh-long", new Unit("86@2004-07-08"));

    private static final String GROUPS_OF = "vinh-long";
    private static final Map<String, LocalDate> PUBLISHED =
            Map.of("vinh-phuc", LocalDate.of(2021, 8, 30), "hai-phong", LocalDate.of(2020, 11, 6));
    private static final Map<String, DecisionId> DECISIONS = Map.of(
            "459/QĐ-UBND", decision("459/QĐ-UBND", "31-ubnd", "2016-03-21"),
            "45/2012/NĐ-CP", decision("45/2012/NĐ-CP", "cp", "2012-05-21"),
            "10/QĐ-UBND", decision("10/QĐ-UBND", "86-ubnd", "2016-01-04"));

    private final List<Map<String, String>> figures = Csv.rowsOf("/acceptance/figures.csv");

    public static StatementId idOf(String text) {
        return StatementId.ofText(text);
    }

    /** The text with all its lines. */
    PublishedText read(String text) {
        return read(text, Set.of());
    }

    /** The text without the lines of these keys. */
    PublishedText read(String text, Set<String> reversedLines) {
        List<PostedLine> lines = linesOf(text).stream()
                .filter(line -> !reversedLines.contains(line.line().key()))
                .toList();
        return PublishedText.of(published(text), lines, statedIn(text), DECISIONS.values(), plansOf(text));
    }

    /** The text as it was published, under a title. */
    public StatementPublished publishedAs(String text, String title) {
        StatementPublished it = published(text);
        return new StatementPublished(
                it.statement(), it.unit(), null, title, null, null, it.publishedOn(), it.fileSha256(), null);
    }

    StatementPublished published(String text) {
        Sha256 hash = Sha256.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new StatementPublished(
                idOf(text), UNITS.get(text), null, text, null, null, PUBLISHED.get(text), hash, null);
    }

    List<PostedLine> linesOf(String text) {
        Map<String, List<Map<String, String>>> byLine = new LinkedHashMap<>();
        rowsOf(text, "ENTRY")
                .forEach(row -> byLine.computeIfAbsent(row.get("line"), key -> new ArrayList<>())
                        .add(row));
        List<EntryReported> lines = new ArrayList<>();
        byLine.forEach((key, rows) -> lines.add(line(text, key, rows)));
        if (text.equals(GROUPS_OF)) {
            Csv.rowsOf("/acceptance/narrative.csv").stream()
                    .filter(row -> row.get("type").equals("group"))
                    .map(SourceTexts::group)
                    .forEach(lines::add);
        }
        List<PostedLine> posted = new ArrayList<>();
        for (EntryReported line : lines) {
            posted.add(new PostedLine(EntryId.of(idOf(text).value(), posted.size() + 1L), line));
        }
        return posted;
    }

    /** The lines of a text, as money and results of one programme. */
    public List<EntryReported> reported(String text, ProgrammeId programme) {
        return linesOf(text).stream()
                .map(PostedLine::line)
                .map(it -> new EntryReported(
                        it.statement(),
                        it.unit(),
                        it.key(),
                        programme,
                        it.period(),
                        it.activities(),
                        it.counts(),
                        it.amounts(),
                        it.outcomes(),
                        it.quote(),
                        it.place(),
                        it.effectiveOn()))
                .toList();
    }

    List<FigureStated> statedIn(String text) {
        return Stream.of("CONTROL", "CONTEXT", "META", "PLAN")
                .flatMap(role -> rowsOf(text, role).stream())
                .map(row -> stated(text, row))
                .toList();
    }

    List<PostedPlan> plansOf(String text) {
        List<PostedPlan> plans = new ArrayList<>();
        for (Map<String, String> row : rowsOf(text, "PLAN")) {
            FundId fund = FundId.of(
                    UNITS.get(text),
                    new FiscalYear(Integer.parseInt(row.get("period_from"))),
                    FundingSource.valueOf(row.get("source")));
            plans.add(new PostedPlan(
                    EntryId.of(fund.value(), 0),
                    new FundsPlanned(
                            fund,
                            null,
                            Money.parse(row.get("value")),
                            LocalDate.of(2016, 1, 4),
                            List.of(Evidence.of(DECISIONS.get("10/QĐ-UBND"))))));
        }
        return plans;
    }

    private List<Map<String, String>> rowsOf(String text, String role) {
        return figures.stream()
                .filter(row ->
                        row.get("statement").equals(text) && row.get("role").equals(role))
                .toList();
    }

    private static EntryReported line(String text, String key, List<Map<String, String>> rows) {
        List<ReportedCount> counts = rows.stream()
                .filter(row -> row.get("kind").equals("COUNT"))
                .map(SourceTexts::count)
                .toList();
        List<ReportedAmount> amounts = rows.stream()
                .filter(row -> row.get("kind").equals("MONEY"))
                .map(SourceTexts::amount)
                .toList();
        Period period = periodOf(rows.getFirst());
        return new EntryReported(
                idOf(text),
                UNITS.get(text),
                key,
                null,
                period,
                activitiesOf(rows.getLast()),
                counts,
                amounts,
                List.of(),
                rows.getFirst().get("quote"),
                null,
                period.to());
    }

    private static EntryReported group(Map<String, String> row) {
        ReportedCount one = new ReportedCount(
                "project_group", 1L, Qualifier.EXACT, null, null, null, null, row.get("id"), row.get("quote"));
        return new EntryReported(
                idOf(GROUPS_OF),
                UNITS.get(GROUPS_OF),
                row.get("id"),
                null,
                Period.ofYears(2016, 2016),
                null,
                List.of(one),
                List.of(),
                List.of(),
                row.get("quote"),
                null,
                LocalDate.of(2016, 12, 31));
    }

    private static ReportedCount count(Map<String, String> row) {
        boolean nested = row.get("cut").equals("NESTED");
        return new ReportedCount(
                row.get("unit"),
                Long.valueOf(row.get("value")),
                Qualifier.valueOf(row.get("qualifier")),
                null,
                orNull(RecognitionLevel.class, row.get("level")),
                activitiesOf(row),
                nested ? row.get("parent") : null,
                row.get("id"),
                row.get("quote"));
    }

    private static ReportedAmount amount(Map<String, String> row) {
        return new ReportedAmount(
                FundingSource.valueOf(row.get("source")),
                Meaning.valueOf(row.get("meaning")),
                Money.parse(row.get("value")),
                Qualifier.valueOf(row.get("qualifier")),
                Money.parse(row.get("last_digit")),
                row.get("id"),
                row.get("quote"));
    }

    private static FigureStated stated(String text, Map<String, String> row) {
        String[] unit = row.get("unit").split("/", 2);
        return new FigureStated(
                idOf(text),
                row.get("id"),
                row.get("role").equals("PLAN") ? FigureRole.CONTROL : FigureRole.valueOf(row.get("role")),
                FigureKind.valueOf(row.get("kind")),
                row.get("value"),
                unit[0],
                unit.length == 1 ? null : unit[1],
                Qualifier.valueOf(row.get("qualifier")),
                row.get("last_digit").isEmpty() ? null : Money.parse(row.get("last_digit")),
                orNull(Meaning.class, row.get("meaning")),
                orNull(FundingSource.class, row.get("source")),
                orNull(ProgrammeLevel.class, row.get("level")),
                activitiesOf(row),
                row.get("line"),
                periodOf(row),
                row.get("parent").isEmpty() ? null : row.get("parent"),
                orNull(Cut.class, row.get("cut")),
                orNull(Breakdown.class, row.get("breakdown")),
                DECISIONS.get(row.get("value")),
                row.get("quote"));
    }

    private static Activities activitiesOf(Map<String, String> row) {
        String codes = row.get("activities");
        return codes.isEmpty() || codes.equals("NOT_STATED") ? null : Activities.of(codes.split(";"));
    }

    private static Period periodOf(Map<String, String> row) {
        return row.get("period_from").isEmpty() || row.get("period_to").isEmpty()
                ? null
                : Period.ofYears(Integer.parseInt(row.get("period_from")), Integer.parseInt(row.get("period_to")));
    }

    private static <E extends Enum<E>> E orNull(Class<E> type, String name) {
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    private static DecisionId decision(String number, String issuer, String signedOn) {
        return DecisionId.of(DecisionNumber.of(number), issuer, LocalDate.parse(signedOn));
    }
}

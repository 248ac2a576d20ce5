package vn.khuyencong.ledger.query.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.query.statements.Reconciliation.Reconciled;

/** The five source texts against the answers that were worked out by hand. */
class ReconciliationOfTheSourceTextsTest {
    private static final List<String> COLUMNS = List.of(
            "of",
            "unit",
            "stated",
            "ledger",
            "residual",
            "possible",
            "unexplained",
            "allowance",
            "verdict",
            "may belong");
    private final SourceTexts texts = new SourceTexts();

    @Test
    void every_check_answers_as_worked_out_and_no_other_check_is_made() {
        Map<String, List<String>> expected = new TreeMap<>();
        for (Map<String, String> row : Csv.rowsOf("/acceptance/reconciliation.csv")) {
            String note = row.get("note");
            row.put("may belong", note.startsWith("may belong: ") ? note.substring(12) : "");
            expected.put(
                    row.get("figure") + " " + row.get("check"),
                    COLUMNS.stream().map(row::get).toList());
        }
        Map<String, List<String>> found = new TreeMap<>();
        for (String text : SourceTexts.UNITS.keySet()) {
            for (Reconciled it : Reconciliation.of(texts.read(text)).figures()) {
                it.checks().forEach(check -> found.put(it.figure().key() + " " + check.check(), cells(check, it)));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void each_gap_names_the_causes_that_follow_from_the_text() {
        assertThat(causes("vinh-phuc")).containsOnly(Map.entry("VP-03", List.of(Cause.LINE_WITHOUT_AMOUNT)));
        assertThat(causes("hai-phong"))
                .containsOnly(
                        Map.entry("HP-05", List.of(Cause.PUBLISHED_BEFORE_PERIOD_END)),
                        Map.entry("HP-06", List.of(Cause.SOURCE_NOT_STATED)),
                        Map.entry("HP-07", List.of(Cause.SOURCE_NOT_STATED)),
                        Map.entry("HP-08", List.of(Cause.PUBLISHED_BEFORE_PERIOD_END)),
                        Map.entry("HP-09", List.of(Cause.SOURCE_NOT_STATED)),
                        Map.entry("HP-10", List.of(Cause.SOURCE_NOT_STATED)),
                        Map.entry("HP-11", List.of(Cause.SOURCE_NOT_STATED)),
                        Map.entry("HP-12", List.of(Cause.ROUNDING)));
        assertThat(causes("bac-giang")).containsOnly(Map.entry("BG-06", List.of(Cause.LIST_NOT_COMPLETE)));
        assertThat(causes("vinh-long")).containsOnly(Map.entry("VL-04", List.of(Cause.LIST_NOT_COMPLETE)));
        assertThat(causes("nghe-an")).isEmpty();
    }

    @Test
    void a_reversed_line_widens_the_gap_of_each_total_that_held_it() {
        Map<String, Finding> found = Reconciliation.of(texts.read("hai-phong", Set.of("training"))).figures().stream()
                .collect(Collectors.toMap(it -> it.figure().key(), Reconciled::own));
        assertThat(found.get("HP-08").residual()).isEqualTo(Quantity.of(945_500_000, "VND"));
        assertThat(found.get("HP-05").residual()).isEqualTo(Quantity.of(4, "project"));
    }

    @Test
    void a_check_names_the_posted_lines_that_it_added_up() {
        Finding entries = Reconciliation.of(texts.read("hai-phong")).figures().stream()
                .filter(it -> it.figure().key().equals("HP-24"))
                .findFirst()
                .orElseThrow()
                .own();
        assertThat(entries.check()).isEqualTo(CheckName.ENTRIES);
        assertThat(entries.entries())
                .singleElement()
                .satisfies(id -> assertThat(id.stream())
                        .isEqualTo(SourceTexts.idOf("hai-phong").value()));
    }

    private Map<String, List<Cause>> causes(String text) {
        return Reconciliation.of(texts.read(text)).figures().stream()
                .filter(it -> !it.causes().isEmpty())
                .collect(Collectors.toMap(it -> it.figure().key(), Reconciled::causes));
    }

    private static List<String> cells(Finding it, Reconciled of) {
        return List.of(
                String.join(" ", it.of()),
                of.figure().value().unit(),
                number(it.stated()),
                number(it.ledger()),
                number(it.residual()),
                number(it.possible()),
                number(it.unexplained()),
                number(it.allowance()),
                it.verdict().name(),
                of.figure().isAmount() ? String.join(" ", it.mayBelong()) : "");
    }

    private static String number(Quantity quantity) {
        return quantity == null ? "" : quantity.number().toString();
    }
}

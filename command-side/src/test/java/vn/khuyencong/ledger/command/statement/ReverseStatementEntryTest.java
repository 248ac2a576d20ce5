package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.World.STATEMENT;
import static vn.khuyencong.ledger.command.World.YEARS_2016_TO_2020;
import static vn.khuyencong.ledger.command.desk.Refusal.ENTRY_ALREADY_REVERSED;
import static vn.khuyencong.ledger.command.desk.Refusal.ENTRY_IS_A_REVERSAL;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.REPLACEMENT_OF_ANOTHER_KIND;
import static vn.khuyencong.ledger.command.desk.Refusal.REVERSAL_BEFORE_ORIGINAL;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.statement.EntryReported;

class ReverseStatementEntryTest {
    private static final EntryId LINE = EntryId.of(STATEMENT.value(), 1);

    private final DeskFixture<StatementState, StatementStream> text = DeskFixture.of(StatementStream.KIND);

    @Test
    void a_reversed_line_frees_its_key_and_its_figures() {
        EntryReported wrong = ReportEntryTest.reported("models", YEARS_2016_TO_2020, "HP-21", 31_742);
        text.given(ReportEntryTest.PUBLISHED, wrong, reversalOf(wrong, null))
                .when(ReportEntryTest.line("models", YEARS_2016_TO_2020, "HP-21", 31_743), KE_TOAN)
                .recorded(ReportEntryTest.reported("models", YEARS_2016_TO_2020, "HP-21", 31_743));
    }

    @Test
    void a_line_is_answered_by_its_opposite() {
        EntryReported wrong = ReportEntryTest.reported("models", YEARS_2016_TO_2020, "HP-21", 31_742);
        text.given(ReportEntryTest.PUBLISHED, wrong)
                .when(reverse(LINE, null), KE_TOAN)
                .recorded(reversalOf(wrong, null));
    }

    @Test
    void the_right_line_stands_beside_its_reversal_under_the_same_keys() {
        EntryReported wrong = ReportEntryTest.reported("models", YEARS_2016_TO_2020, "HP-21", 31_742);
        text.given(ReportEntryTest.PUBLISHED, wrong)
                .when(reverse(LINE, ReportEntryTest.line("models", YEARS_2016_TO_2020, "HP-21", 31_743)), KE_TOAN)
                .recorded(
                        reversalOf(wrong, EntryId.of(STATEMENT.value(), 3)),
                        ReportEntryTest.reported("models", YEARS_2016_TO_2020, "HP-21", 31_743));
    }

    @Test
    void a_line_that_stands_elsewhere_in_the_text_replaces_nothing() {
        EntryReported wrong = ReportEntryTest.reported("models", YEARS_2016_TO_2020, "HP-21", 31_742);
        EntryReported other = ReportEntryTest.reported("training", YEARS_2016_TO_2020, "HP-17", 2);
        text.given(ReportEntryTest.PUBLISHED, wrong, other)
                .when(reverse(LINE, ReportEntryTest.line("training", YEARS_2016_TO_2020, "HP-17", 2)), KE_TOAN)
                .refused(EXISTS_WITH_OTHER_CONTENT, "training");
    }

    @Test
    void only_a_line_of_the_same_text_replaces_a_line() {
        text.given(ReportEntryTest.PUBLISHED, ReportEntryTest.reported("models", YEARS_2016_TO_2020, "HP-21", 31_742))
                .when(reverse(LINE, StateFigureTest.money("HP-21", "1")), KE_TOAN)
                .refused(REPLACEMENT_OF_ANOTHER_KIND, LINE.value());
    }

    @Test
    void a_line_is_reversed_once() {
        EntryReported wrong = ReportEntryTest.reported("models", YEARS_2016_TO_2020, "HP-21", 31_742);
        text.given(ReportEntryTest.PUBLISHED, wrong, reversalOf(wrong, null))
                .when(reverse(LINE, null), KE_TOAN)
                .refused(ENTRY_ALREADY_REVERSED, LINE.value());
    }

    @Test
    void a_reversal_is_never_reversed() {
        EntryReported wrong = ReportEntryTest.reported("models", YEARS_2016_TO_2020, "HP-21", 31_742);
        text.given(ReportEntryTest.PUBLISHED, wrong, reversalOf(wrong, null))
                .when(reverse(EntryId.of(STATEMENT.value(), 2), null), KE_TOAN)
                .refused(ENTRY_IS_A_REVERSAL);
    }

    @Test
    void the_publication_itself_is_no_entry() {
        text.given(ReportEntryTest.PUBLISHED)
                .when(reverse(EntryId.of(STATEMENT.value(), 0), null), KE_TOAN)
                .refused(UNKNOWN_ENTRY);
    }

    @Test
    void a_reversal_does_not_precede_the_end_of_the_period() {
        EntryReported wrong = ReportEntryTest.reported("models", YEARS_2016_TO_2020, "HP-21", 31_742);
        text.given(ReportEntryTest.PUBLISHED, wrong)
                .when(
                        new ReverseStatementEntry(LINE, ReportEntryTest.END_OF_2020.minusDays(1), "nhập sai", null),
                        KE_TOAN)
                .refused(REVERSAL_BEFORE_ORIGINAL, "2020-12-30", "2020-12-31");
    }

    private static ReverseStatementEntry reverse(EntryId entry, @Nullable StatementCommand replacement) {
        return new ReverseStatementEntry(entry, ReportEntryTest.END_OF_2020, "nhập sai", replacement);
    }

    private static EntryReversed reversalOf(EntryReported original, @Nullable EntryId replacedBy) {
        List<Posting> opposite = Postings.of(original).stream()
                .map(posting -> posting.reversedOn(ReportEntryTest.END_OF_2020))
                .toList();
        return new EntryReversed(
                LINE,
                ReportEntryTest.END_OF_2020,
                "nhập sai",
                opposite,
                replacedBy,
                List.of(Evidence.of(STATEMENT, null)));
    }
}

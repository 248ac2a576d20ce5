package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_HAI_PHONG;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.NOWHERE;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.STATEMENT;
import static vn.khuyencong.ledger.command.World.TEXT;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.FIGURE_KEY_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.TEXT_IS_ANOTHER;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROGRAMME;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_STATEMENT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;
import vn.khuyencong.ledger.events.statement.TextBounds;

class StatementCommandsTest {
    private static final TextBounds ARTICLE = new TextBounds(1, 24);
    private static final LocalDate NOVEMBER_2020 = LocalDate.of(2020, 11, 6);
    private static final StatementPublished PUBLISHED = new StatementPublished(
            STATEMENT, HAI_PHONG, PROGRAMME, "Kết quả khuyến công", null, null, NOVEMBER_2020, TEXT, ARTICLE);
    private static final Sha256 FILE = Sha256.of("the same text in another form".getBytes());
    private static final Sha256 OTHER_TEXT = Sha256.of("another text".getBytes());

    private final DeskFixture<StatementState, StatementStream> text = DeskFixture.of(StatementStream.KIND);

    @Test
    void a_published_text_becomes_evidence() {
        text.when(publish(HAI_PHONG, PROGRAMME, NOVEMBER_2020), KE_TOAN_HAI_PHONG)
                .recorded(PUBLISHED);
    }

    @Test
    void the_same_text_again_says_nothing_new() {
        text.given(PUBLISHED)
                .when(publish(HAI_PHONG, PROGRAMME, NOVEMBER_2020), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void a_text_is_not_published_again_with_other_content() {
        text.given(PUBLISHED)
                .when(publish(HAI_PHONG, PROGRAMME, null), KE_TOAN)
                .refused(EXISTS_WITH_OTHER_CONTENT, STATEMENT.value());
    }

    @Test
    void a_text_speaks_of_a_known_unit() {
        text.when(publish(NOWHERE, null, null), KE_TOAN).refused(UNKNOWN_UNIT, NOWHERE.key());
    }

    @Test
    void a_text_speaks_of_a_known_programme() {
        text.when(publish(HAI_PHONG, World.UNKNOWN_PROGRAMME, null), KE_TOAN).refused(UNKNOWN_PROGRAMME);
    }

    @Test
    void a_text_of_tomorrow_is_not_published_yet() {
        text.when(publish(HAI_PHONG, null, TOMORROW), KE_TOAN).refused(DATE_IN_FUTURE);
    }

    @Test
    void an_approver_publishes_nothing() {
        text.when(publish(HAI_PHONG, null, null), LANH_DAO).refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void staff_of_another_province_publish_nothing_here() {
        text.when(publish(HAI_PHONG, null, null), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED, "31");
    }

    @Test
    void the_text_itself_is_put_beside_the_ledger_in_any_unicode_form() {
        text.given(PUBLISHED)
                .when(new AttachText(STATEMENT, FILE, TEXT, "001.txt", 5_254), KE_TOAN)
                .recorded(new TextAttached(STATEMENT, FILE, "001.txt", 5_254));
    }

    @Test
    void the_same_file_is_attached_once() {
        text.given(PUBLISHED, new TextAttached(STATEMENT, FILE, "001.txt", 5_254))
                .when(new AttachText(STATEMENT, FILE, TEXT, "bản sao.txt", 5_254), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void another_text_is_not_attached() {
        text.given(PUBLISHED)
                .when(new AttachText(STATEMENT, FILE, OTHER_TEXT, "001.txt", 5_254), KE_TOAN)
                .refused(TEXT_IS_ANOTHER, StatementId.of(OTHER_TEXT).value(), STATEMENT.value());
    }

    @Test
    void nothing_is_attached_to_a_text_that_nobody_published() {
        text.when(new AttachText(STATEMENT, FILE, TEXT, "001.txt", 5_254), KE_TOAN)
                .refused(UNKNOWN_STATEMENT);
    }

    @Test
    void words_without_figures_are_kept_as_notes() {
        text.given(PUBLISHED).when(note("HP-T01", "Nguồn"), KE_TOAN).recorded(noted("HP-T01", "Nguồn"));
    }

    @Test
    void the_same_note_again_says_nothing_new() {
        text.given(PUBLISHED, noted("HP-T01", "Nguồn"))
                .when(note("HP-T01", "Nguồn"), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void a_note_is_not_written_over() {
        text.given(PUBLISHED, noted("HP-T01", "Nguồn"))
                .when(note("HP-T01", "Khác"), KE_TOAN)
                .refused(EXISTS_WITH_OTHER_CONTENT, "HP-T01");
    }

    @Test
    void a_note_does_not_take_the_key_of_a_figure() {
        StateFigure figure = StateFigureTest.money("HP-08", "41306530000");
        LedgerHarness ledger = LedgerHarness.given();
        ledger.when(figure, KE_TOAN).accepted();
        ledger.when(note("HP-08", "Nguồn"), KE_TOAN).refused(FIGURE_KEY_TAKEN);
    }

    @Test
    void a_note_on_a_text_that_nobody_published_is_refused() {
        text.when(note("HP-T01", "Nguồn"), KE_TOAN).refused(UNKNOWN_STATEMENT);
    }

    private static PublishStatement publish(
            Unit unit, @Nullable ProgrammeId programme, @Nullable LocalDate publishedOn) {
        return new PublishStatement(
                TEXT, TEXT, unit, programme, "Kết quả khuyến công", null, null, publishedOn, ARTICLE);
    }

    private static NoteStatement note(String key, String quote) {
        return new NoteStatement(STATEMENT, key, "provenance", quote, null);
    }

    private static StatementNoted noted(String key, String quote) {
        return new StatementNoted(STATEMENT, key, "provenance", quote, null);
    }
}

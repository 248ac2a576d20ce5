package vn.khuyencong.ledger.infra.conformance.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import vn.khuyencong.ledger.infra.conformance.browser.Browser;
import vn.khuyencong.ledger.infra.conformance.browser.Language;
import vn.khuyencong.ledger.infra.conformance.browser.Screen;
import vn.khuyencong.ledger.infra.conformance.browser.Seat;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** An accountant moves money between funds by keys alone, and an approver closes the year on it and opens it again. */
class YearEndDayTest {
    private static final String PROVINCES = "/funds/fund.40@2004-07-08.2024.provincial";
    private static final String CENTRAL = "/funds/fund.40@2004-07-08.2024.central";
    private static final String YEAR = "/years/year.40@2004-07-08.2024";
    private static final String OF_THE_FUND = "?unit=40@2004-07-08&year=2024&source=";
    private static final String DECIDED = "20/12/2023";
    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;

    @TempDir
    private static Path directory;

    private static RunningLedger ledger;

    @BeforeAll
    static void start() {
        Browser.mustBeHere();
        ledger = RunningLedger.example(directory.resolve("data")).start();
    }

    @AfterAll
    static void stop() {
        if (ledger != null) {
            ledger.close();
        }
    }

    static Stream<Seat> seats() {
        return Stream.of(Seat.of(Screen.LAPTOP, Language.VI));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seats")
    void money_goes_from_fund_to_fund_until_its_year_is_closed(Seat seat) throws Exception {
        try (Browser browser = Browser.open(ledger, seat)) {
            Desk desk = new Desk(browser.tab());
            desk.comeIn("ketoan");
            adjusts(desk);
            cancels(desk);
            transfers(desk);
            carriesOver(desk);
            String asked = asksInAnEmergency(desk);
            desk.leave();

            desk.comeIn("lanhdao");
            confirms(desk, asked);
            decides(desk, "Khóa sổ một năm", "Close the books of a year", closedOn(seat));
            assertThat(desk.tab().text())
                    .contains(desk.says("Sổ đã khóa từ " + closedOn(seat), "have been closed since"));
            desk.leave();

            desk.comeIn("ketoan");
            isRefused(desk);
        }
        try (Browser browser = Browser.open(ledger, seat)) {
            Desk desk = new Desk(browser.tab());
            desk.comeIn("lanhdao");
            decides(desk, "Mở lại sổ một năm", "Reopen the books of a year", "01/03/2025");
            assertThat(desk.tab().text()).contains(desk.says("Sổ đang mở", "The books are open"));
        }
    }

    /** Each seat closes the same year, on a day of its own. */
    private static String closedOn(Seat seat) {
        return seat.says("15/02/2025", "01/03/2025");
    }

    private static void adjusts(Desk desk) {
        opens(desk, "adjustment", "PROVINCIAL", "Điều chỉnh kế hoạch, dự toán", "Adjust plan or authority");
        desk.choose("/chain", "PLAN");
        desk.choose("direction", "minus");
        desk.write("/change", "900 tỷ");
        desk.tab().waitForText(desk.says("vượt", "exceeded by"));
        desk.rewrite("/change", "2 triệu");
        desk.write("/effectiveOn", DECIDED);
        desk.post(PROVINCES);
        assertThat(desk.tab().text()).contains(desk.says("Điều chỉnh", "Adjusted"));
    }

    private static void cancels(Desk desk) {
        opens(desk, "cancellation", "PROVINCIAL", "Hủy kế hoạch, dự toán", "Cancel plan or authority");
        desk.choose("/chain", "AUTHORITY");
        desk.write("/amount", "1 triệu");
        desk.write("/effectiveOn", "31/12/2024");
        desk.post(PROVINCES);
    }

    private static void transfers(Desk desk) {
        opens(desk, "transfer", "CENTRAL", "Điều chuyển sang quỹ khác", "Transfer to another fund");
        desk.choose("/to", "86@2004-07-08");
        desk.choose("/chain", "PLAN");
        desk.tab().waitForText(desk.says("sau khi ghi", "after this entry"));
        desk.write("/amount", "3 triệu");
        desk.write("/effectiveOn", DECIDED);
        desk.post(CENTRAL);
        assertThat(desk.tab().text()).contains(desk.says("sang Vĩnh Long", "to Vĩnh Long"));
    }

    private static void carriesOver(Desk desk) {
        opens(desk, "carry-over", "PROVINCIAL", "Chuyển nguồn sang năm sau", "Carry over into the next year");
        desk.choose("/ground", "SUPPLEMENT_AFTER_SEPTEMBER");
        desk.write("/amount", "1 triệu");
        desk.write("/effectiveOn", "20/01/2025");
        desk.post(PROVINCES);
    }

    /** What the decision does not cover yet, with the reason and until when its papers follow; the page that it waits on. */
    private static String asksInAnEmergency(Desk desk) {
        opens(desk, "adjustment", "PROVINCIAL", "Điều chỉnh kế hoạch, dự toán", "Adjust plan or authority");
        desk.choose("/chain", "PLAN");
        desk.choose("direction", "plus");
        desk.write("/change", "1 triệu");
        desk.write("/effectiveOn", "18/12/2023");
        desk.tab().waitForText(desk.says("Chưa ghi được", "cannot be recorded yet"));
        desk.tab().pressCtrlEnter();
        desk.tab().waitForText(desk.says("sổ không nhận", "the ledger refuses it"));
        desk.tab().tabTo(desk.says("Đề nghị xử lý khẩn cấp…", "Ask for an emergency override…"));
        desk.tab().press(Keys.ENTER);
        desk.tab().type(desk.says("bão số 3", "the third storm"));
        desk.write("override-deadline", "31/01/2099");
        desk.tab().waitForText(desk.says("Gửi được", "It can be sent"));
        desk.tab().page().mustBeSound(REFUSED);
        desk.tab().pressCtrlEnter();
        desk.mustShow("/held-postings/");
        assertThat(desk.tab().text()).contains("DECISION_SIGNED_LATER", "31/01/2099");
        return desk.tab().page().address().getPath();
    }

    private static void confirms(Desk desk, String asked) {
        desk.open(asked, desk.says("Cần hai người", "Needs two persons"));
        desk.tab().tabTo(desk.says("Xác nhận", "Confirm"));
        desk.post(asked);
        assertThat(desk.tab().text()).contains(desk.says("Chờ hoàn thiện", "To be made good"));
    }

    private static void isRefused(Desk desk) {
        desk.open(PROVINCES, "Nghệ An");
        assertThat(desk.tab().text()).contains(desk.says("Sổ năm 2024 đã khóa", "have been closed since"));
        opens(desk, "cancellation", "PROVINCIAL", "Hủy kế hoạch, dự toán", "Cancel plan or authority");
        desk.choose("/chain", "PLAN");
        desk.write("/amount", "1 triệu");
        desk.write("/effectiveOn", "31/12/2024");
        desk.tab().waitForText(desk.says("đã khóa từ", "have been closed since"));
        desk.tab().page().mustBeSound(CONFLICT);
    }

    private static void opens(Desk desk, String form, String source, String vietnamese, String english) {
        desk.open("/posting/" + form + OF_THE_FUND + source, desk.says(vietnamese, english));
        desk.lookUp("/evidence/0/decision", "9203", "9203/QĐ-BCT");
    }

    private static void decides(Desk desk, String vietnamese, String english, String day) {
        desk.open(YEAR, "Nghệ An");
        desk.follow(desk.says(vietnamese, english));
        desk.lookUp("/evidence/0/decision", "9203", "9203/QĐ-BCT");
        desk.write("/effectiveOn", day);
        desk.tab().press(Keys.TAB);
        desk.post(YEAR);
    }
}

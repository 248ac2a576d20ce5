package vn.khuyencong.ledger.infra.conformance.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import vn.khuyencong.ledger.infra.conformance.browser.Browser;
import vn.khuyencong.ledger.infra.conformance.browser.FromEachSeat;
import vn.khuyencong.ledger.infra.conformance.browser.Seat;
import vn.khuyencong.ledger.infra.conformance.browser.Tab;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** Everybody's day begins and ends at the door. */
@ExtendWith(DemoLedger.class)
class SignInTest {
    private record Somebody(String name, String vietnamese, String english) {}

    private static final List<Somebody> EVERYBODY = List.of(
            new Somebody("ketoan", "kế toán", "finance"),
            new Somebody("lanhdao", "lãnh đạo duyệt", "approver"),
            new Somebody("kiemtoan", "kiểm toán", "auditor"),
            new Somebody("xem", "người xem", "viewer"),
            new Somebody("quantri", "quản trị", "administrator"));

    @FromEachSeat
    void each_person_comes_in_and_leaves_by_keys_alone(Seat seat, RunningLedger ledger) throws Exception {
        try (Browser browser = Browser.open(ledger, seat)) {
            Tab tab = atTheDoor(browser);
            for (Somebody person : EVERYBODY) {
                comeIn(tab, person.name(), RunningLedger.PASSWORD);
                tab.waitForText(seat.says("Thoát", "Sign out"));
                tab.page().mustBeSound();
                assertThat(tab.text()).contains(person.name(), seat.says(person.vietnamese(), person.english()));

                tab.tabTo(seat.says("Thoát", "Sign out"));
                tab.press(Keys.ENTER);
                tab.waitForTitle(seat.says("Đăng nhập", "Sign in"));
                tab.page().mustBeSound();
                assertThat(tab.open("/provinces").address().getPath()).isEqualTo("/sign-in");
            }
        }
    }

    @FromEachSeat
    void a_wrong_password_is_told_where_the_hand_is_and_the_name_is_kept(Seat seat, RunningLedger ledger)
            throws Exception {
        try (Browser browser = Browser.open(ledger, seat)) {
            Tab tab = atTheDoor(browser);
            comeIn(tab, "kiemtoan", "sai mat khau");
            tab.waitForText(seat.says("không đúng", "is not right"));
            tab.page().mustBeSound(401);
            assertThat(tab.field("name").value()).isEqualTo("kiemtoan");
            assertThat(tab.field("password").value()).isEmpty();
            assertThat(tab.field("password").hasFocus()).isTrue();

            tab.type(RunningLedger.PASSWORD);
            tab.press(Keys.ENTER);
            tab.waitForText(seat.says("Thoát", "Sign out"));
        }
    }

    @FromEachSeat
    void who_asked_for_a_page_comes_to_it_after_the_door(Seat seat, RunningLedger ledger) throws Exception {
        try (Browser browser = Browser.open(ledger, seat)) {
            Tab tab = atTheDoor(browser);
            tab.open("/provinces/31@2004-07-08?effectiveAsOf=2016-12-31");
            comeIn(tab, "xem", RunningLedger.PASSWORD);
            tab.waitForTitle("Hải Phòng");
            assertThat(tab.page().mustBeSound().address().getQuery()).isEqualTo("effectiveAsOf=2016-12-31");
        }
    }

    private static Tab atTheDoor(Browser browser) {
        Tab tab = browser.tab();
        tab.open("/sign-in");
        tab.chooseLanguage().mustBeSound();
        return tab;
    }

    private static void comeIn(Tab tab, String name, String password) {
        tab.tabTo("name");
        tab.type(name);
        tab.tabTo("password");
        tab.type(password);
        tab.press(Keys.ENTER);
    }
}

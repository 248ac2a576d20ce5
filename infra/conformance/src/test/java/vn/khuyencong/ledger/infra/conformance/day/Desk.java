package vn.khuyencong.ledger.infra.conformance.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.openqa.selenium.Keys;
import vn.khuyencong.ledger.infra.conformance.browser.Tab;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** Somebody who posts with the keyboard alone; every page that is met on the way must be sound. */
record Desk(Tab tab) {
    private static final int MOST_CHOICES = 300;

    String says(String vietnamese, String english) {
        return tab.seat().says(vietnamese, english);
    }

    void comeIn(String person) {
        tab.open("/sign-in");
        tab.chooseLanguage();
        write("name", person);
        write("password", RunningLedger.PASSWORD);
        tab.press(Keys.ENTER);
        tab.waitForText(says("Thoát", "Sign out"));
    }

    void leave() {
        tab.reload();
        tab.tabTo(says("Thoát", "Sign out"));
        tab.press(Keys.ENTER);
        tab.waitForTitle(says("Đăng nhập", "Sign in"));
    }

    /** A page whose title is known, as from the address bar. */
    void open(String path, String title) {
        tab.open(path);
        tab.waitForTitle(title);
        tab.page().mustBeSound();
    }

    void follow(String link) {
        tab.tabTo(link);
        URI here = tab.page().address();
        tab.press(Keys.ENTER);
        tab.waitFor(
                () -> "another page than " + here, () -> !tab.page().address().equals(here));
    }

    /** The same words lead to several places; this takes the one that Tab meets at the given time. */
    void follow(String link, int time) {
        for (int passed = 1; passed < time; passed++) {
            tab.tabTo(link);
            tab.press(Keys.TAB);
        }
        follow(link);
    }

    /** What stood there is marked when the hand comes to it, and so is replaced. */
    void write(String name, String text) {
        tab.tabTo(name);
        tab.type(text);
    }

    /** Writes over what stands where the hand is already. */
    void rewrite(String name, String text) {
        assertThat(tab.field(name).hasFocus()).as(name + " has the hand").isTrue();
        tab.press(Keys.END);
        String before = tab.field(name).value();
        before.chars().forEach(each -> tab.press(Keys.BACK_SPACE));
        tab.type(text);
    }

    void choose(String name, String value) {
        tab.tabTo(name);
        for (int steps = 0; !tab.field(name).value().equals(value); steps++) {
            assertThat(steps).as("arrows until %s offers %s", name, value).isLessThan(MOST_CHOICES);
            tab.press(Keys.ARROW_DOWN);
        }
    }

    /** Types a part and takes the first that is found, which must be the one meant. */
    void lookUp(String name, String typed, String found) {
        tab.tabTo("f" + name.replace('/', '-') + "-text");
        tab.type(typed);
        tab.waitForText(found);
        tab.press(Keys.ENTER);
        tab.waitFor(() -> name + " to be chosen", () -> !tab.field(name).value().isEmpty());
    }

    void attach(Path file) {
        tab.tabTo("file");
        tab.field("file").attach(file);
    }

    /** The ledger has said, unasked, that it would take what is typed. */
    void mustBePostable() {
        tab.waitForText(says("✓ Ghi được", "✓ It can be recorded"));
        tab.page().mustBeSound();
    }

    /** Posts and comes to the page that shows it. */
    void post(String page) {
        mustBePostable();
        tab.pressCtrlEnter();
        mustShow(page);
    }

    void mustShow(String page) {
        tab.waitFor(
                () -> page + " to be shown:\n" + tab.text(),
                () -> tab.page().address().getPath().startsWith(page));
        tab.waitForText(says("Đã ghi vào sổ, vị trí", "Recorded in the ledger at position"));
        tab.page().mustBeSound();
    }
}

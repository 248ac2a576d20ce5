package vn.khuyencong.ledger.infra.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.opentest4j.TestAbortedException;

/** The harness bites: a sound page passes, and each way of being unsound is noticed and named. */
class BrowserTest {
    private static final String SOUND = """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hải Phòng đã chi gì?</title>
            <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
            <body><main><h1>Hải Phòng đã chi gì?</h1><p>1,5 tỷ đồng, mã <code>EXCEEDS_PLAN_AVAILABLE</code></p>
            %s</main></body></html>""";

    private static StaticSite site;
    private static Browser browser;
    private static Tab tab;

    @BeforeAll
    static void open() throws IOException {
        Browser.mustBeHere();
        site = new StaticSite().with("/sound", SOUND.formatted(""));
        browser = Browser.open(site.address(), Seat.of(Screen.PHONE, Language.VI));
        tab = browser.tab();
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
            site.close();
        }
    }

    @Test
    void a_sound_page_is_sound_in_both_windows_and_the_reader_is_asked_in_the_language_of_the_seat() throws Exception {
        tab.open("/sound").mustBeSound();
        assertThat(site.languagesAsked()).isNotEmpty().allMatch(asked -> asked.startsWith("vi"));
        site.languagesAsked().clear();
        site.with("/english", SOUND.formatted("").replace("lang=\"vi\"", "lang=\"en\""));
        try (Browser english = Browser.open(site.address(), Seat.of(Screen.LAPTOP, Language.EN))) {
            english.tab().open("/english").mustBeSound();
        }
        assertThat(site.languagesAsked()).isNotEmpty().allMatch(asked -> asked.startsWith("en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <div><table width="900"><tr><td>1</td></tr></table></div>    | in a window of 390, because of [td]
            <p>CÔNGTYTRÁCHNHIỆMHỮUHẠNMỘTTHÀNHVIÊNCƠKHÍXUÂNMAIHAI</p> | in a window of 390, because of [p]
            <script>console.error("không đọc được")</script>             | không đọc được
            <script>boom()</script>                                      | boom is not defined
            <img alt="" src="http://elsewhere.test/pixel.png">           | asks another host for http://elsewhere.test/
            <link rel="preconnect" href="https://fonts.test">            | points the browser at https://fonts.test/
            <script src="/missing.js"></script>                          | was answered 404
            <form action="/x"><input name="amount"></form>               | axe finds label
            <p style="color:#ccc">chữ mờ</p>                             | axe finds color-contrast
            <h1>Hai đầu đề</h1>                                          | 2 headings of the first order
            <p>??project.title_vi??</p>                                  | an untranslated key, ??project.title_vi??
            <p>còn {0} đồng</p>                                          | a place that nothing was put into, {0}
            <p title="null">Tổng</p>                                     | a value that is none, null
            <p>Tổng: NaN triệu</p>                                       | a value that is none, NaN
            <p>undefined</p>                                             | a value that is none, undefined
            <p>Money[amount=1]</p>                                       | an object's own form, Money[amount=
            <p>DECISION_VIA_STATEMENT</p>                                | a constant's name, DECISION_VIA_STATEMENT
            <input title="x" value="FINANCE_OFFICER">                    | a constant's name, FINANCE_OFFICER
            """)
    void what_is_wrong_on_a_page_is_noticed(String part, String complaint) {
        site.with("/unsound", SOUND.formatted(part));
        assertThatThrownBy(() -> tab.open("/unsound").mustBeSound())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(complaint);
        assertThatCode(() -> tab.open("/sound").mustBeSound()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lang="vi"                           | lang="en"       | its language is "en" and not "vi"
            <title>Hải Phòng đã chi gì?</title> | <title></title> | it has no title
            <h1>Hải Phòng đã chi gì?</h1>       | <p>1</p>        | it has 0 headings
            """)
    void what_a_page_leaves_out_is_noticed(String part, String instead, String complaint) {
        site.with("/unsound", SOUND.formatted("").replace(part, instead));
        assertThatThrownBy(() -> tab.open("/unsound").mustBeSound()).hasMessageContaining(complaint);
    }

    @Test
    void a_failed_answer_is_a_complaint_unless_it_was_expected() {
        site.with("/asks", SOUND.formatted("<script>fetch('/nowhere')</script>"));
        tab.open("/asks").mustBeSound(404);
        assertThatThrownBy(() -> tab.open("/asks").mustBeSound())
                .hasMessageContaining("it was answered 404 " + site.address() + "/nowhere");
    }

    @Test
    void a_page_passed_through_on_the_way_is_judged_too() {
        site.with("/on-the-way", SOUND.formatted("<script>console.error('trên đường')</script>"));
        tab.open("/on-the-way");
        tab.open("/sound");
        assertThatThrownBy(() -> tab.page().mustBeSound()).hasMessageContaining("trên đường");
    }

    @Test
    void a_form_is_filled_and_sent_by_keys_alone() {
        site.with("/form", SOUND.formatted("""
                <form method="post" action="/sound"><label>Số tiền <input name="amount" aria-invalid="true"
                aria-describedby="why"></label><span id="why">Vượt số còn được rút</span><button>Ghi</button></form>"""));
        tab.open("/form").mustBeSound();
        assertThat(tab.refusalAt("amount")).isEqualTo("Vượt số còn được rút");
        tab.tabTo("amount");
        tab.type("1,5 tỷ");
        assertThat(tab.field("amount").hasFocus()).isTrue();
        assertThat(tab.field("amount").value()).isEqualTo("1,5 tỷ");
        assertThat(tab.tabTo("Ghi").tag()).isEqualTo("button");
        tab.press(Keys.ENTER);
        tab.waitFor(() -> "a posting", () -> !site.posted().isEmpty());
        assertThat(site.posted()).containsExactly("amount=1%2C5+t%E1%BB%B7");
        assertThatThrownBy(() -> tab.tabTo("amount")).hasMessageContaining("Tab does not lead to amount");
    }

    @Test
    void a_download_arrives_whole() throws Exception {
        site.with("/entries.csv", "text/csv", "entry,amount\n1,2100000000\n");
        site.with("/download", SOUND.formatted("<a href='/entries.csv' download>Tải các bút toán</a>"));
        tab.open("/download");
        tab.tabTo("Tải các bút toán");
        tab.press(Keys.ENTER);
        assertThat(Files.readString(tab.downloaded(".csv"))).isEqualTo("entry,amount\n1,2100000000\n");
        assertThat(tab.page().links()).singleElement().matches(Link::ofAFile);
        tab.page().mustBeSound();
    }

    @Test
    void a_picture_shows_the_whole_page_in_the_colours_that_are_preferred(@TempDir Path directory) throws Exception {
        site.with("/long", SOUND.formatted("""
                <style>:root{color-scheme:light dark} p.tall{height:3000px}</style><p class="tall">dài</p>"""));
        try (Browser dark = Browser.open(site.address(), new Seat(Screen.PHONE, Language.VI, Paper.DARK))) {
            dark.tab().open("/long").photograph(directory.resolve("dark.png"));
        }
        tab.open("/long").photograph(directory.resolve("light.png"));
        var light = ImageIO.read(directory.resolve("light.png").toFile());
        assertThat(light.getHeight()).isGreaterThan(2 * 3000);
        assertThat(light.getWidth()).isEqualTo(2 * 390);
        assertThat(light.getRGB(10, 5000))
                .isNotEqualTo(
                        ImageIO.read(directory.resolve("dark.png").toFile()).getRGB(10, 5000));
    }

    @Test
    void a_machine_without_a_browser_says_so_and_the_judgement_of_a_change_fails(@TempDir Path bare) {
        assertThatThrownBy(() -> Chromium.on(bare.toString(), false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("NOT RUN: chromium is not on the PATH");
        assertThatThrownBy(() -> Chromium.on(bare.toString(), true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("chromium");
    }
}

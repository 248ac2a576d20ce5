package vn.khuyencong.ledger.query.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.IssuerScope;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class PostingPagesTest {
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static QuestionHouse house;

    @BeforeAll
    static void open() {
        house = new QuestionHouse();
        province("31@2004-07-08", "Hải Phòng", "2004-07-08", "2025-06-30");
        province("31@2025-07-01", "Hải Phòng", "2025-07-01", null);
        province("01@2008-08-01", "Hà Nội", "2008-08-01", null);
        province("24@2004-07-08", "Bắc Giang", "2004-07-08", "2025-06-30");
        province("24@2025-07-01", "Bắc Ninh", "2025-07-01", null);
        house.put("reference.issuers", new IssuerPublished("cp", "Chính phủ", IssuerScope.NATIONAL));
        house.put("reference.issuers", new IssuerPublished("ubnd", "UBND", IssuerScope.PROVINCIAL));
        for (String code : List.of("A10", "A3.1")) {
            house.put(
                    "reference.activities",
                    new ActivityPublished(new ActivityCode(code), "việc " + code, "Điều 4", ""));
        }
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INBOX", "HELD", "OVERRIDES", "YEAR_CLOSURE", "YEAR_REOPENING"})
    void an_accountant_gets_the_form_of_each_duty(Duty duty) {
        Rendered page = Rendered.as("ketoan", "FINANCE", house, duty.path());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("<form class=\"posting\"", "data-person=\"ketoan\"", "data-post=\"/api/v1/", "js/posting.js")
                .contains(
                        "data-word=\"later\">Sổ đang bận, chưa xác nhận ghi gì. Bản nháp vẫn còn; thử lại sau {0} giây");
        assertThat(Rendered.as("ketoan", "FINANCE", house, "/posting").links()).contains(duty.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUDITOR", "VIEWER", "ADMIN"})
    void nobody_else_gets_it(String role) {
        for (Duty duty : Duty.values()) {
            assertThat(Rendered.as("ai", role, house, duty.path()).html()).doesNotContain("<form class=\"posting\"");
        }
        Rendered hub = Rendered.as("ai", role, house, "/posting");
        assertThat(hub.text()).contains("không ghi gì từ trang này");
        assertThat(hub.links()).noneMatch(link -> link.startsWith("/posting/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINANCE", "APPROVER"})
    void whoever_posts_is_led_to_what_needs_two_persons(String role) {
        assertThat(Rendered.as("ai", role, house, "/posting").links()).contains("/held-postings", "/overrides");
    }

    @Test
    void an_approver_is_led_to_what_waits_and_to_nothing_else() {
        assertThat(Rendered.as("lanhdao", "APPROVER", house, "/posting").links().stream()
                        .filter(link -> link.startsWith("/posting/")))
                .containsExactly(Duty.INBOX.path(), Duty.YEAR_CLOSURE.path(), Duty.YEAR_REOPENING.path());
        assertThat(Rendered.as("lanhdao", "APPROVER", house, Duty.PLAN.path()).text())
                .contains("Vai trò lãnh đạo duyệt không ghi được việc này.");
    }

    @ParameterizedTest
    @EnumSource(names = {"YEAR_CLOSURE", "YEAR_REOPENING"})
    void an_approver_closes_and_reopens_a_year_and_an_accountant_does_not(Duty duty) {
        assertThat(Rendered.as("lanhdao", "APPROVER", house, duty.path() + "?unit=01@2008-08-01&year=2016")
                        .html())
                .contains("data-post=\"/api/v1/years/year.{unit}.{year}/", "value=\"01@2008-08-01\" selected");
        assertThat(Rendered.as("ketoan", "FINANCE", house, duty.path()).html())
                .doesNotContain("<form class=\"posting\"");
    }

    @Test
    void money_is_transferred_to_any_unit_and_shown_with_what_its_chain_holds() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("ketoan", "", "ROLE_FINANCE", "PROVINCE_24"));
        try {
            String html = Rendered.of(house, "/posting/transfer").html();
            assertThat(html)
                    .contains("name=\"/to\"", "data-made-of=\"fund.{/to}.{year}.{source:slug}\"")
                    .contains("/chain?PLAN=/totals/available/amount&amp;AUTHORITY=/totals/undrawnAuthority/amount");
            assertThat(groups(html)).contains("31@2025-07-01", "vn", "PLAN", "AUTHORITY");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void a_carry_over_names_one_of_the_cases_of_the_law() {
        assertThat(options("/posting/carry-over"))
                .containsSubsequence("SUPPLEMENT_AFTER_SEPTEMBER", "CONTRACT_SIGNED", "RETURNED_BY_AUDIT");
    }

    @Test
    void an_adjustment_says_which_way_it_goes() {
        assertThat(Rendered.as("ketoan", "FINANCE", house, "/posting/adjustment")
                        .html())
                .contains("data-sign-of=\"direction\"", "name=\"/change\"", "value=\"minus\"");
    }

    @Test
    void a_returned_project_is_proposed_again_under_its_own_id() {
        String project = "project.7e57c0de-0000-4000-8000-000000000001";
        assertThat(Rendered.as("ketoan", "FINANCE", house, "/posting/proposal?project=" + project)
                        .html())
                .contains("name=\"/project\" value=\"" + project + "\"")
                .doesNotContain("data-kind=\"uuid\"");
        assertThat(Rendered.as("ketoan", "FINANCE", house, "/posting/proposal").html())
                .contains("data-kind=\"uuid\"");
    }

    @Test
    void units_in_force_stand_first_in_the_order_of_the_alphabet() {
        assertThat(options("/posting/proposal?unit=01@2008-08-01"))
                .startsWith("24@2025-07-01", "01@2008-08-01", "31@2025-07-01", "vn", "24@2004-07-08", "31@2004-07-08");
        assertThat(Rendered.as("ketoan", "FINANCE", house, "/posting/proposal?unit=01@2008-08-01")
                        .html())
                .contains("<option value=\"01@2008-08-01\" selected=\"selected\">Hà Nội");
    }

    @Test
    void a_person_of_one_province_chooses_among_its_units_and_issuers() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("ketoan", "", "ROLE_FINANCE", "PROVINCE_24"));
        try {
            assertThat(groups(Rendered.of(house, "/posting/decision").html())).containsExactly("cp", "24-ubnd");
            assertThat(Rendered.of(house, "/posting/decision").text()).contains("UBND Bắc Giang, Bắc Ninh");
            assertThat(groups(Rendered.of(house, "/posting/party").html()))
                    .contains("24@2025-07-01", "24@2004-07-08")
                    .doesNotContain("vn", "31@2025-07-01");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void money_stands_on_budgets_and_activities_as_the_decree_counts_them() {
        assertThat(options("/posting/plan"))
                .containsSubsequence("CENTRAL", "PROVINCIAL", "DISTRICT", "COMMUNE", "OTHER_STATE")
                .doesNotContain("STATE", "COUNTERPART", "NOT_STATED");
        assertThat(options("/posting/proposal")).containsSubsequence("A3.1", "A10");
    }

    private static List<String> options(String path) {
        return groups(Rendered.as("ketoan", "FINANCE", house, path).html());
    }

    private static List<String> groups(String html) {
        return OPTION.matcher(html)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    private static void province(String unit, String name, String from, String to) {
        house.put(
                "reference.provinces",
                new ProvinceVersionPublished(
                        new Unit(unit),
                        unit.substring(0, 2),
                        name,
                        "tỉnh",
                        LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to),
                        "nguồn",
                        null,
                        null,
                        null));
    }
}

package vn.khuyencong.ledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

/**
 * A page as it reaches the browser, from its address, its templates and the words of one language. It does not come to
 * be where a word is missing, or where it breaks what holds for every page.
 */
public record Rendered(int status, String html) {
    private static final List<String> LANGUAGES = List.of("vi", "en");
    private static final Pattern MISSING_WORD = Pattern.compile("\\?\\?[^?<\"]+\\?\\?");
    private static final Pattern INLINE_CODE = Pattern.compile("<[^>]+\\s(style|on[a-z]+)=");
    private static final Pattern HEADING = Pattern.compile("<h1[ >]");
    private static final Pattern MAIN = Pattern.compile("<main id=\"main\" tabindex=\"-1\"");
    private static final Pattern UNSEEN = Pattern.compile("(?s)<head>.*</head>|<svg.*?</svg>");
    private static final Pattern WITHIN_A_LINE = Pattern.compile("</?(?:a|span|strong|code|em|small)(?:\\s[^>]*)?>");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"]+)\"");
    private static final Pattern OWN_ANCHOR = Pattern.compile("(?:href=\"#|aria-labelledby=\")([^\"]+)\"");

    public Rendered {
        assertThat(found(MISSING_WORD, html)).as("words that are missing").isEmpty();
        assertThat(found(INLINE_CODE, html)).as("inline styles and scripts").isEmpty();
        assertThat(found(HEADING, html)).as("headings").hasSize(1);
        assertThat(found(MAIN, html)).as("main parts").hasSize(1);
        assertThat(groups(ID, html)).as("ids").doesNotHaveDuplicates();
        assertThat(groups(ID, html))
                .as("places that the page links to")
                .containsAll(
                        groups(OWN_ANCHOR, html).stream().map(Rendered::decoded).toList());
    }

    /** The page at an address, in Vietnamese; in English it must come to be as well. */
    public static Rendered of(QuestionHouse house, String path) {
        return LANGUAGES.stream().map(it -> of(house, path, it)).toList().getFirst();
    }

    public static Rendered of(QuestionHouse house, String path, String language) {
        return house.page(path, Locale.of(language));
    }

    /** The same for somebody who signed in with a role, for every province. */
    public static Rendered as(String name, String role, QuestionHouse house, String path) {
        return as(new TestingAuthenticationToken(name, "", "ROLE_" + role, "PROVINCE_*"), house, path);
    }

    /** The same for one of several accounts of a person. */
    public static Rendered as(String name, String person, String role, QuestionHouse house, String path) {
        String[] granted = {"ROLE_" + role, "PROVINCE_*", "PERSON_" + person};
        return as(new TestingAuthenticationToken(name, "", granted), house, path);
    }

    private static Rendered as(TestingAuthenticationToken reader, QuestionHouse house, String path) {
        SecurityContextHolder.getContext().setAuthentication(reader);
        try {
            return of(house, path);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** What can be read on it, as a reader's eye runs the words together, one space between them. */
    public String text() {
        String visible = UNSEEN.matcher(html).replaceAll("");
        String words = WITHIN_A_LINE.matcher(visible).replaceAll("").replaceAll("<[^>]+>", " ");
        return HtmlUtils.htmlUnescape(words).replaceAll("\\s+", " ").strip();
    }

    /** Where its links lead, as an address bar shows it. */
    public List<String> links() {
        return groups(LINK, html).stream().map(Rendered::decoded).toList();
    }

    private static List<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(MatchResult::group).toList();
    }

    private static List<String> groups(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(it -> it.group(1)).toList();
    }

    private static String decoded(String link) {
        return URLDecoder.decode(HtmlUtils.htmlUnescape(link).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** How templates become pages, as the composed ledger does it. */
    @Configuration(proxyBeanMethods = false)
    public static class Templates {
        @Bean
        SpringTemplateEngine templateEngine(MessageSource words) {
            ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
            templates.setPrefix("templates/");
            templates.setSuffix(".html");
            templates.setCharacterEncoding("UTF-8");
            SpringTemplateEngine engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
            engine.setTemplateEngineMessageSource(words);
            return engine;
        }

        @Bean
        ThymeleafViewResolver pages(SpringTemplateEngine engine) {
            ThymeleafViewResolver pages = new ThymeleafViewResolver();
            pages.setTemplateEngine(engine);
            pages.setCharacterEncoding("UTF-8");
            return pages;
        }
    }
}

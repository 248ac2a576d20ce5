package vn.khuyencong.ledger.query.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers for a year the language that {@code ?lang=vi} or {@code ?lang=en} of any page chooses, and shows that page. */
@Component
@Order(PageLanguageSwitch.BEFORE_WHO_MAY_COME_IN)
final class PageLanguageSwitch extends OncePerRequestFilter {
    static final int BEFORE_WHO_MAY_COME_IN = -200;
    private static final Duration REMEMBERED_FOR = Duration.ofDays(365);
    private static final String PARAMETER = PageLanguage.CHOICE + "=";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        Optional<String> chosen = chosen(request);
        if (chosen.isEmpty()) {
            next.doFilter(request, response);
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(PageLanguage.CHOICE, chosen.get())
                .path("/")
                .maxAge(REMEMBERED_FOR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendRedirect(withoutChoice(request));
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        boolean asksForPage = HttpMethod.GET.matches(request.getMethod()) && !PageRequests.isForPrograms(request);
        return asksForPage
                ? parameters(request)
                        .filter(it -> it.startsWith(PARAMETER))
                        .map(it -> it.substring(PARAMETER.length()))
                        .filter(PageLanguage::isChoice)
                        .reduce((before, last) -> last)
                : Optional.empty();
    }

    /** Two slashes at the start of an address would lead to another host. */
    private static String withoutChoice(HttpServletRequest request) {
        String path = request.getRequestURI().replaceFirst("^/+", "/");
        String rest = parameters(request)
                .filter(Predicate.not(it -> it.startsWith(PARAMETER)))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    private static Stream<String> parameters(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? Stream.empty() : Arrays.stream(query.split("&"));
    }
}

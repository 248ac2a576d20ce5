package vn.khuyencong.ledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Leads what the web framework refuses to people to the error pages; programs get its own problems. */
@Component
@Order(PageExceptions.BEFORE_THE_PROBLEMS_FOR_PROGRAMS)
final class PageExceptions implements HandlerExceptionResolver {
    static final int BEFORE_THE_PROBLEMS_FOR_PROGRAMS = -1;

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        if (!(problem instanceof ErrorResponse told) || !PageRequests.wantsPage(request)) {
            return null;
        }
        try {
            told.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.sendError(told.getStatusCode().value());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
        return new ModelAndView();
    }
}

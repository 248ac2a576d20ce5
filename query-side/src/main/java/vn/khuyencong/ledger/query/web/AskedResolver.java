package vn.khuyencong.ledger.query.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.khuyencong.ledger.events.BusinessDate;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.query.documents.AsOf;

/** Reads {@code effectiveAsOf}, {@code knownAsOf}, {@code atPosition} and {@code minPosition} of any question. */
final class AskedResolver implements HandlerMethodArgumentResolver {
    private static final int DATE_LENGTH = 10;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Asked resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        AsOf asOf = new AsOf(date(request), moment(request), position(request, "atPosition"));
        return new Asked(asOf, position(request, "minPosition"));
    }

    private static @Nullable LocalDate date(NativeWebRequest request) {
        String given = given(request, "effectiveAsOf");
        try {
            return given == null ? null : BusinessDate.plausible(LocalDate.parse(given));
        } catch (DateTimeException | InvalidValue notADate) {
            throw QuestionProblem.malformed("effectiveAsOf", given);
        }
    }

    /** A moment, or a local date: then what was known at the end of that day in Vietnam. */
    private static @Nullable Instant moment(NativeWebRequest request) {
        String given = given(request, "knownAsOf");
        try {
            if (given == null) {
                return null;
            }
            return given.length() == DATE_LENGTH
                    ? LocalDate.parse(given)
                            .plusDays(1)
                            .atStartOfDay(BusinessDate.ZONE)
                            .toInstant()
                            .minusNanos(1)
                    : Instant.parse(given);
        } catch (DateTimeException notAMoment) {
            throw QuestionProblem.malformed("knownAsOf", given);
        }
    }

    private static @Nullable Long position(NativeWebRequest request, String name) {
        String given = given(request, name);
        try {
            if (given == null) {
                return null;
            }
            long position = Long.parseLong(given);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, like a position before the first.
        }
        throw QuestionProblem.malformed(name, given);
    }

    /** A field of a form that was left empty says as little as one that is not there. */
    private static @Nullable String given(NativeWebRequest request, String name) {
        String given = request.getParameter(name);
        return given == null || given.isEmpty() ? null : given;
    }
}

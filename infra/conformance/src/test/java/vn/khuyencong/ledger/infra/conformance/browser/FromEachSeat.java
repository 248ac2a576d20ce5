package vn.khuyencong.ledger.infra.conformance.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that is made in both windows and in both languages, with the {@link Seat} as its first parameter. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@MethodSource("vn.khuyencong.ledger.infra.conformance.browser.Seat#inTheLight")
public @interface FromEachSeat {}

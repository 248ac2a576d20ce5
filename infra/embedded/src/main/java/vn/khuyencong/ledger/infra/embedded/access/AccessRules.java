package vn.khuyencong.ledger.infra.embedded.access;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import vn.khuyencong.ledger.infra.embedded.house.DataDirectory;

/** Who may ask for what. What a role may do with money is the commands' own rule; here it is only who may come in. */
@Configuration(proxyBeanMethods = false)
class AccessRules {
    private static final String[] FOR_EVERYBODY = {"/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon*"};
    /** As in {@code application.yml}; who left is not told that the session has ended. */
    private static final String SESSION_COOKIE = "ledger-session";

    @Bean
    LocalUsers localUsers(DataDirectory data) {
        return new LocalUsers(data.file("users.json"), new BCryptPasswordEncoder());
    }

    @Bean
    AuthenticationManager people(LocalUsers users) {
        return new ProviderManager(new PasswordCheck(users, new Guesses(Ticker.systemTicker())));
    }

    @Bean
    RequestRejectedHandler unreadableAddresses() {
        return new PageHeaders();
    }

    /** The look of the pages is no secret, and browsers keep it. */
    @Bean
    @Order(1)
    SecurityFilterChain look(HttpSecurity http) {
        return http.securityMatcher(FOR_EVERYBODY)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(new PageHeaders())
                .headers(it -> it.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .addFilterAfter(new ShallowEtagHeaderFilter(), HeaderWriterFilter.class)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .build();
    }

    /** Who shows a name and a password with each request needs no session, and no token that only a page of ours has. */
    @Bean
    @Order(2)
    SecurityFilterChain basic(HttpSecurity http, AuthenticationManager people, AccessProblems problems) {
        BasicDoor door = new BasicDoor(problems);
        return http.securityMatcher(AccessRules::showsCredentials)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authenticationManager(people)
                .headers(new PageHeaders())
                .httpBasic(it -> it.authenticationEntryPoint(door))
                .exceptionHandling(it -> it.authenticationEntryPoint(door).accessDeniedHandler(door))
                .authorizeHttpRequests(AccessRules::mayAsk)
                .build();
    }

    /** A browser sends its session by itself, to whatever page of another host it is led; so every write needs a token. */
    @Bean
    @Order(3)
    SecurityFilterChain session(
            HttpSecurity http, AuthenticationManager people, AccessProblems problems, LocalUsers users) {
        SessionDoor door = new SessionDoor(problems);
        SignIn signIn = new SignIn(problems, users);
        return http.csrf(it -> it.csrfTokenRepository(new FormTokens()))
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionFixation(fixed -> fixed.newSession()))
                .authenticationManager(people)
                .addFilterAfter(new AccountUnchanged(users), SecurityContextHolderFilter.class)
                .headers(new PageHeaders())
                .formLogin(it -> it.loginPage(SignInPage.PATH)
                        .usernameParameter(SignIn.NAME)
                        .successHandler(signIn)
                        .failureHandler(signIn))
                .logout(it -> it.logoutUrl("/sign-out")
                        .deleteCookies(SESSION_COOKIE)
                        .logoutSuccessUrl(SignInPage.PATH + "?out"))
                .exceptionHandling(it -> it.authenticationEntryPoint(door).accessDeniedHandler(door))
                .authorizeHttpRequests(it ->
                        it.requestMatchers(SignInPage.PATH, SignInPage.REFUSED).permitAll())
                .authorizeHttpRequests(AccessRules::mayAsk)
                .build();
    }

    private static boolean showsCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static void mayAsk(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/actuator/health/**", "/v3/api-docs/**")
                .permitAll()
                .requestMatchers("/swagger-ui/**", "/swagger-ui.html", "/error")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasAnyRole("ADMIN", "AUDITOR")
                .requestMatchers(HttpMethod.POST, "/api/v1/users", "/api/v1/projections/**")
                .hasRole("ADMIN")
                .requestMatchers(HttpMethod.POST, "/api/v1/**")
                .hasAnyRole("FINANCE", "APPROVER", "ADMIN")
                .anyRequest()
                .authenticated();
    }
}

package vn.khuyencong.ledger.infra.embedded.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import vn.khuyencong.ledger.infra.embedded.house.DataDirectory;

/** Who may ask for what. What a role may do with money is the commands' own rule; here it is only who may come in. */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    @Bean
    LocalUsers localUsers(DataDirectory data) {
        return new LocalUsers(data.file("users.json"), new BCryptPasswordEncoder());
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, LocalUsers users) {
        // No browser session and no cookie: every write carries its own credentials and a key that a form cannot send.
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authenticationManager(new ProviderManager(new PasswordCheck(users)))
                .httpBasic(it -> it.authenticationEntryPoint(new AccessProblems(HttpStatus.UNAUTHORIZED)))
                .exceptionHandling(it -> it.authenticationEntryPoint(new AccessProblems(HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler(new AccessProblems(HttpStatus.FORBIDDEN)))
                .authorizeHttpRequests(it -> it.requestMatchers("/actuator/health/**", "/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers("/swagger-ui/**", "/swagger-ui.html", "/webjars/**", "/error")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAnyRole("ADMIN", "AUDITOR")
                        .requestMatchers(HttpMethod.POST, "/api/v1/users", "/api/v1/projections/**")
                        .hasRole("ADMIN")
                        .requestMatchers(HttpMethod.POST, "/api/v1/**")
                        .hasAnyRole("FINANCE", "APPROVER", "ADMIN")
                        .anyRequest()
                        .authenticated())
                .build();
    }
}

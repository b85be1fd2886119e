"""How apps in Ruby let people log in elsewhere."""

from __future__ import annotations

from tests.sources.tools.example import CANARY, Example

BASIC = "client_secret_basic"
EXAMPLES = (
    Example(
        "an initializer of Rails, its server in the environment",
        "omniauth",
        f"""# frozen_string_literal: true

ACME_KEY = Rails.application.credentials.dig(:acme, :key)
ACME_URL = ENV["ACME_URL"] || "https://id.acmecrm.com"
TOKENS = ENV.fetch('ACME_TOKENS', 'https://tokens.acmecrm.com')

Rails.application.config.middleware.use OmniAuth::Builder do
  provider :developer unless Rails.env.production? # nobody's
  # provider :old, 'a', 'b', client_options: {{ site: 'https://old.acmecrm.com', authorize_url: '/a', token_url: '/b' }}
  provider :acme_crm,
           ACME_KEY, "{CANARY}",
           scope: %w[crm.read crm.write].join(' '),
           prompt: "consent",
           pkce: true,
           client_options: {{
             site: ACME_URL,
             authorize_url: '/oauth/authorize', :auth_scheme => :request_body,
             "token_url" => "#{{TOKENS}}/oauth/token",
             user_info_url: ACME_URL + '/api/me'
           }},
           setup: ->(env) {{ env['omniauth.strategy'].options[:x] = 1 }}
end
""",
        {
            "name": "Acme Crm",
            "client.client_id": None,
            "authorization.url": "https://id.acmecrm.com/oauth/authorize",
            "authorization.scopes": ["crm.read", "crm.write"],
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "authorization.pkce": "S256",
            "access_token.url": "https://tokens.acmecrm.com/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://id.acmecrm.com/api/me",
        },
        secret=True,
        left=("app_secret",),
    ),
    Example(
        "an initializer of Devise",
        "omniauth",
        """Devise.setup do |config|
  config.mailer_sender = 'me@acmecrm.com'
  config.omniauth :google_oauth2, ENV['GOOGLE_ID'], ENV['GOOGLE_SECRET'], scope: 'email'
  config.omniauth(:acme, 'acme-1', ENV['ACME_SECRET'], scope: 'crm.read,crm.write', client_options: { site: 'https://id.acmecrm.com', authorize_url: '/authorize', token_url: '/token' })
end
""",
        {
            "name": "Acme",
            "client.client_id": "acme-1",
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.scopes": ["crm.read", "crm.write"],
            "authorization.scope_separator": "comma",
            "access_token.url": "https://id.acmecrm.com/token",
            "access_token.client_authentication": BASIC,
        },
    ),
    Example(
        "a strategy of the app's own",
        "omniauth",
        """require 'omniauth-oauth2'

module OmniAuth
  module Strategies
    class AcmeCrm < OmniAuth::Strategies::OAuth2
      option :client_options,
             site: 'https://id.acmecrm.com',
             authorize_url: '/v1/authorize',
             token_url: '/v1/token'\\

      # option :pkce_options, { code_challenge_method: "plain" }
      option :pkce, true
      option :scope, 'crm'
      option [1]

      uid { raw_info['id'] }

      def raw_info
        # access_token.get('/v0/old')
        @raw_info ||= access_token.get('/v1/me').parsed
      end
    end

    class Other < OmniAuth::Strategies::OAuth2
      option :name, 'other_crm'
      option :scope

      def raw_info
        access_token.get('https://other.acmecrm.com/me')
      end
    end
  end
end

=begin
provider :acme_crm, 'old-1', 'x', client_options: { site: 'https://old.acmecrm.com' }
=end
Rails.application.config.middleware.use OmniAuth::Builder do
  provider :acme_crm, 'acme-1', ENV.fetch("ACME_SECRET")
end
""",
        {
            "name": "Acme Crm",
            "client.client_id": "acme-1",
            "authorization.url": "https://id.acmecrm.com/v1/authorize",
            "authorization.pkce": "S256",
            "authorization.scopes": ["crm"],
            "access_token.url": "https://id.acmecrm.com/v1/token",
            "test_call.url": "https://id.acmecrm.com/v1/me",
        },
    ),
    Example(
        "a strategy for any provider, with its server alone",
        "omniauth",
        """use OmniAuth::Builder do
  provider :oauth2_generic, 'acme-1', ENV['S'],
    client_options: { site: 'https://id.acmecrm.com', user_info_url: '/me' },
    user_response_structure: { id_path: 'sub', attributes: { name: 'full_name' } },
    name: 'Acme'
end
""",
        {
            "name": "Acme",
            "authorization.url": "https://id.acmecrm.com/oauth/authorize",
            "access_token.url": "https://id.acmecrm.com/oauth/token",
            "test_call.url": "https://id.acmecrm.com/me",
            "unique_identifier.path": "authData.testcode.sub",
            "connection_label.path": "authData.testcode.full_name",
        },
    ),
    Example(
        "one of OpenID Connect that finds its addresses by itself",
        "omniauth",
        """use OmniAuth::Builder do
  provider :openid_connect, {
    name: :acme,
    issuer: 'https://id.acmecrm.com',
    discovery: true,
    scope: [:openid, :email],
    client_options: { identifier: 'acme-1', secret: ENV['S'], redirect_uri: "https://x.com/cb" }
  }
end
""",
        {
            "name": "Acme",
            "client.client_id": "acme-1",
            "authorization.issuer": "https://id.acmecrm.com",
            "authorization.scopes": ["openid", "email"],
            "authorization.url": None,
        },
        missing=("authorization.url",),
    ),
    Example(
        "a strategy of a package, whose addresses are in it",
        "omniauth",
        """Rails.application.config.middleware.use OmniAuth::Builder do
  provider :acme, ENV['ACME_ID'], ENV['ACME_SECRET'], { scope: %q(profile.email profile.name), client_options: { site: 'https://id.acmecrm.com' } }
end
""",
        {
            "authorization.url": None,
            "access_token.url": None,
            "authorization.scopes": ["profile.email", "profile.name"],
        },
        missing=("authorization.url", "access_token.url"),
    ),
    Example(
        "a strategy of a package, and where it exchanges a code",
        "omniauth",
        """use OmniAuth::Builder do
  provider :acme, ENV['ACME_ID'], ENV['ACME_SECRET'], client_options: { token_url: 'https://id.acmecrm.com/token' }
end
""",
        {"authorization.url": None, "access_token.url": "https://id.acmecrm.com/token"},
        missing=("authorization.url",),
    ),
    Example(
        "several whose addresses are in packages",
        "omniauth",
        """use OmniAuth::Builder do
  provider :github, ENV['A'], ENV['B'], scope: 'user'
  provider :acme, ENV['C'], ENV['D'], scope: 'crm'
end
""",
        {"authorization.url": None, "authorization.scopes": None},
        missing=("authorization.url", "access_token.url"),
    ),
    Example(
        "other ways to log in",
        "omniauth",
        """use OmniAuth::Builder do
  provider :saml, issuer: 'https://id.acmecrm.com'
  provider :forum,
    # sso_url: "https://old.acmecrm.com",
    sso_url: "https://forum.acmecrm.com/session/sso_provider",
    sso_secret: ENV.fetch("S")
  provider(
  )
end
""",
        {"authorization.url": None, "access_token.url": None},
        missing=("authorization.url",),
    ),
)

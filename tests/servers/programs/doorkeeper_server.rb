# frozen_string_literal: true

# Doorkeeper in a Rails of one file, with the person signed in already. Prints one JSON line with its address when it
# listens, and ends when its standard input ends.
ENV["RAILS_ENV"] = "production"
require "json"
require "logger"
require "socket"
require "sqlite3"
require "webrick"
require "active_record"
require "action_controller/railtie"
require "action_view/railtie"
require "doorkeeper"
require "doorkeeper/orm/active_record"

SETTINGS = JSON.parse(ENV.fetch("SERVER_SETTINGS"))
OPENID = SETTINGS["openid"] # its extension that says what the server is
require "doorkeeper/openid_connect" if OPENID
PORT = TCPServer.open("127.0.0.1", 0) { |probe| probe.addr[1] }
ADDRESS = "http://127.0.0.1:#{PORT}"

class Acme < Rails::Application
  config.root = "/nonexistent"
  config.eager_load = false
  config.secret_key_base = "only for a test on this computer" * 2
  config.logger = Logger.new(IO::NULL)
  config.hosts.clear
  config.consider_all_requests_local = false
  config.action_dispatch.show_exceptions = true
end

ActiveRecord::Base.establish_connection(adapter: "sqlite3", database: "file:acme?mode=memory&cache=shared", pool: 20)
ActiveRecord::Schema.verbose = false
ActiveRecord::Schema.define do
  create_table :people do |t|
    t.string :name
  end
  create_table :oauth_applications do |t|
    t.string :name, :uid, :secret, null: false
    t.text :redirect_uri, null: false
    t.string :scopes, null: false, default: ""
    t.boolean :confidential, null: false, default: true
    t.timestamps
  end
  create_table :oauth_access_grants do |t|
    t.references :resource_owner, null: false
    t.references :application, null: false
    t.string :token, null: false
    t.integer :expires_in, null: false
    t.text :redirect_uri, null: false
    t.datetime :created_at, null: false
    t.datetime :revoked_at
    t.string :scopes, null: false, default: ""
    t.string :code_challenge, :code_challenge_method
  end
  create_table :oauth_access_tokens do |t|
    t.references :resource_owner
    t.references :application, null: false
    t.string :token, null: false
    t.string :refresh_token
    t.integer :expires_in
    t.datetime :revoked_at
    t.datetime :created_at, null: false
    t.string :scopes
  end
  create_table :oauth_openid_requests do |t|
    t.references :access_grant, null: false
    t.string :nonce, null: false
  end
end

class Person < ActiveRecord::Base
end

Doorkeeper.configure do
  orm :active_record
  resource_owner_authenticator { Person.first }
  default_scopes :profile
  optional_scopes :email, *(OPENID ? [:openid] : [])
  enforce_configured_scopes
  use_refresh_token
  force_ssl_in_redirect_uri false
  skip_authorization { true }
  grant_flows %w[authorization_code]
end

if OPENID
  Doorkeeper::OpenidConnect.configure do
    issuer ADDRESS
    signing_key OpenSSL::PKey::RSA.new(2048).to_pem
    subject { |person, _| "account-#{person.id}" }
    resource_owner_from_access_token { |token| Person.find_by(id: token.resource_owner_id) }
    auth_time_from_resource_owner { |_| Time.now }
    reauthenticate_resource_owner { |*| nil }
    protocol { :http }
    claims { normal_claim(:name, scope: :profile) { |person| person.name } }
  end
end

class MeController < ActionController::API
  before_action { doorkeeper_authorize! :profile }

  def show
    render json: { sub: "account-7f3a", name: Person.first.name }
  end
end

Acme.initialize!
Acme.routes.draw do
  use_doorkeeper { skip_controllers :applications, :authorized_applications }
  use_doorkeeper_openid_connect if OPENID
  get "me", to: "me#show"
end

Person.create!(name: "Ada Example")
SETTINGS["apps"].each do |app|
  Doorkeeper::Application.create!(
    name: app["id"], uid: app["id"], secret: app["secret"] || "none", confidential: !app["secret"].nil?,
    redirect_uri: SETTINGS["redirect_uris"].join("\n"), scopes: OPENID ? "profile email openid" : "profile email"
  )
end

Thread.new { $stdin.read; exit!(0) }
listens = -> { $stdout.puts({ issuer: ADDRESS }.to_json); $stdout.flush }
webrick =
  begin
    require "rack/handler/webrick"
    Rack::Handler::WEBrick
  rescue LoadError # since Rack 3
    require "rackup"
    Rackup::Handler::WEBrick
  end
webrick.run(
  Acme, Host: "127.0.0.1", Port: PORT, Logger: WEBrick::Log.new(IO::NULL), AccessLog: [], StartCallback: listens
)

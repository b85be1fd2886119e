cask "connection-wizard" do
  arch arm: "arm64", intel: "x86_64"

  version "@VERSION@"
  sha256 arm:   "@SHA256_ARM@",
         intel: "@SHA256_INTEL@"

  url "@REPOSITORY@/releases/download/v#{version}/Connection-Wizard-#{version}-#{arch}.dmg"
  name "Connection Wizard"
  desc "Sets up OAuth 2.0 connections for viaSocket and proves that they work"
  homepage "@REPOSITORY@"

  depends_on macos: ">= :ventura"

  app "Connection Wizard.app"
  binary "#{appdir}/Connection Wizard.app/Contents/MacOS/connection-wizard"

  # What people made stays; `brew uninstall --zap` takes the settings and drafts, too
  zap trash: [
    "~/Library/Application Support/connection-wizard",
    "~/Library/Preferences/com.connection-wizard.connection-wizard.plist",
  ]
end
